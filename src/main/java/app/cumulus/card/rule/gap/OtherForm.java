package app.cumulus.card.rule.gap;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Sentence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the one word in a gap is on view in another form, in its sentence or in the topic. */
final class OtherForm {

    /** What two forms of a word have in common, and what they may end with. */
    private static final int LEAST_STEM = 5;

    private static final int MOST_ENDING = 3;
    /** {@code loader} of {@code load}, {@code rigger} and {@code rigging} of {@code rig}. */
    private static final Pattern DOER = Pattern.compile("(?<again>\\p{Ll}?)(?:er|or|ing)s?");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LOWER = Pattern.compile("[a-z]+");

    private OtherForm() {}

    /** {@code logged} under "Access Log", {@code isolated} under "Isolation": the word is on view in another form. */
    static boolean isShown(String hidden, Sentence sentence, Passage passage) {
        if (!LOWER.matcher(hidden).matches()) {
            return false;
        }
        String topic = String.join(" ", passage.place().shortTopic()).toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(topic)
                        .anyMatch(word -> word.length() > 2 && hidden.startsWith(word)
                                || hidden.length() > 3 && word.startsWith(hidden)
                                || isOtherForm(hidden, word))
                || sentence.tokens().stream().anyMatch(token -> isOtherForm(hidden, token.lower()));
    }

    private static boolean isOtherForm(String word, String other) {
        if (word.length() > 2 && other.startsWith(word)) {
            Matcher doer = DOER.matcher(other.substring(word.length()));
            return doer.matches() && (doer.group("again").isEmpty() || word.endsWith(doer.group("again")));
        }
        int common = 0;
        while (common < Math.min(word.length(), other.length()) && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return !word.equals(other)
                && common >= LEAST_STEM
                && Math.max(word.length(), other.length()) - common <= MOST_ENDING
                && Math.min(word.length(), other.length()) - common < MOST_ENDING;
    }
}
