package app.cumulus.card.gate;

import app.cumulus.card.text.Opposites;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether words beside a gap give away what it hides: its name in full, its meaning, its opposite. */
final class Beside {

    /** {@code light, i.e. 5 kg or less}: the gap and its explanation say the same. */
    private static final Pattern MEANT =
            Pattern.compile("\\[…\\],? ?\\(?(?i:i\\.e\\b|i\\.?e\\.? |that is to say|in other words)");

    /** {@code […] (Night Gate Watch)}. */
    private static final Pattern BRACKET = Pattern.compile("\\[…\\] ?\\((?<said>\\p{L}[^()\\d]*)\\)");

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\w-])[A-Z]{2,5}(?=s?(?![\\w-]))");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private static final Opposites OPPOSITES = new Opposites();

    private Beside() {}

    static boolean tells(String question, String answer) {
        return MEANT.matcher(question).find() || isWrittenOut(question, answer) || isOpposed(question, answer);
    }

    private static boolean isWrittenOut(String question, String answer) {
        Matcher bracket = BRACKET.matcher(question);
        return !Character.isDigit(answer.codePointAt(0))
                && bracket.find()
                && CAPITALS.matcher(answer)
                        .results()
                        .anyMatch(name -> SpelledOut.isWrittenOut(name.group(), bracket.group("said"))
                                || isSpelled(name.group(), bracket.group("said")));
    }

    /** {@code SPC} of {@code superCrane}, {@code YSH} of {@code yard shed}: each word begins with a letter, the others stand within. */
    private static boolean isSpelled(String letters, String said) {
        String name = letters.toLowerCase(Locale.ROOT);
        String[] words = NO_WORD.split(said.toLowerCase(Locale.ROOT));
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            if (at >= name.length() || !words[i].startsWith(name.substring(at, at + 1))) {
                return false;
            }
            at++;
            int inner = words[i].indexOf(at < name.length() ? name.charAt(at) : ' ', 1);
            while (inner > 0 && name.length() - at > words.length - 1 - i) {
                at++;
                inner = words[i].indexOf(at < name.length() ? name.charAt(at) : ' ', inner + 1);
            }
        }
        return at == name.length();
    }

    /** {@code The north gate is […], the south gate is open}. */
    private static boolean isOpposed(String question, String answer) {
        // "by hand", "of itself": how something is done may be told of the one thing and asked of the other
        boolean state = answer.indexOf(' ') < 0 && !answer.endsWith("ly");
        Optional<String> opposite = state ? OPPOSITES.of(answer) : Optional.empty();
        return opposite.filter(word -> NO_WORD.splitAsStream(question).anyMatch(word::equalsIgnoreCase))
                .isPresent();
    }
}
