package app.cumulus.library.exports;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chooses cards. What is empty chooses nothing away; case does not matter.
 *
 * @param topic the beginning of a topic, its levels separated by {@code >}: {@code Amazon SQS > Limits}
 * @param tag a tag, or one above it: {@code aws} also chooses {@code aws::compute}
 * @param text words that all stand in the question, the answer or the extra
 */
public record CardFilter(String topic, String tag, String text) {

    /** Chooses all cards. */
    public static final CardFilter ALL = new CardFilter("", "", "");

    public boolean matches(Card card) {
        return matchesTopic(card.topic().parts()) && matchesTag(card) && matchesText(card.text());
    }

    private boolean matchesTopic(List<String> parts) {
        List<String> wanted = levels(topic);
        if (wanted.size() > parts.size()) {
            return false;
        }
        for (int level = 0; level < wanted.size(); level++) {
            if (!wanted.get(level).equalsIgnoreCase(parts.get(level).strip())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> levels(String topic) {
        return Arrays.stream(topic.split(">|::"))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
    }

    private boolean matchesTag(Card card) {
        String wanted = lower(tag.strip());
        return wanted.isEmpty()
                || card.tags().stream()
                        .map(CardFilter::lower)
                        .anyMatch(name -> name.equals(wanted) || name.startsWith(wanted + "::"));
    }

    private boolean matchesText(CardText card) {
        if (text.isBlank()) {
            return true;
        }
        String words = lower(card.question() + "\n" + card.answer() + "\n" + card.extra());
        return Arrays.stream(lower(text).strip().split("\\s+")).allMatch(words::contains);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
