package app.cumulus.exchange.text;

import app.cumulus.card.CardText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with numbered gaps, such as <code>{{c1::S3}} keeps {{c2::objects::what}}</code>: one card for each number. */
public final class Cloze {

    private static final Pattern GAP = Pattern.compile("\\{\\{c(\\d{1,3})::(.*?)(?:::(.*?))?\\}\\}", Pattern.DOTALL);
    private static final String SHOWN = "[\u2026]";

    private final String marked;

    private Cloze(String marked) {
        this.marked = marked;
    }

    /** The card of one number. */
    public record Numbered(int number, CardText text) {}

    /** Whether a text has at least one gap. */
    public static boolean isIn(String text) {
        return GAP.matcher(text).find();
    }

    /**
     * The cards of a text with gaps, in the order of their numbers.
     *
     * @throws IllegalArgumentException in words for the user, if a gap is empty or holds another one
     */
    public static List<Numbered> cards(String marked, String extra) {
        Cloze cloze = new Cloze(marked);
        List<Numbered> cards = new ArrayList<>();
        for (int number : cloze.numbers()) {
            cards.add(new Numbered(number, cloze.card(number, extra)));
        }
        return cards;
    }

    private SortedSet<Integer> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher gaps = GAP.matcher(marked);
        while (gaps.find()) {
            if (gaps.group(2).contains("{{c")) {
                throw new IllegalArgumentException("a gap stands within another gap; only gaps side by side are read");
            }
            if (gaps.group(2).isBlank()) {
                throw new IllegalArgumentException("the gap c" + gaps.group(1) + " hides no word");
            }
            numbers.add(Integer.valueOf(gaps.group(1)));
        }
        return numbers;
    }

    private CardText card(int number, String extra) {
        StringJoiner answer = new StringJoiner(", ");
        String question = GAP.matcher(marked).replaceAll(gap -> {
            if (isOther(gap, number)) {
                return Matcher.quoteReplacement(gap.group(2));
            }
            answer.add(gap.group(2).strip());
            String hint = gap.group(3) == null || gap.group(3).isBlank()
                    ? ""
                    : " (" + gap.group(3).strip() + ")";
            return Matcher.quoteReplacement(SHOWN + hint);
        });
        String alone = GAP.matcher(marked)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        isOther(gap, number) ? gap.group(2) : gap.group().replaceFirst("\\d+", "1")));
        return new CardText(question, answer.toString(), extra, alone);
    }

    private static boolean isOther(MatchResult gap, int number) {
        return Integer.parseInt(gap.group(1)) != number;
    }
}
