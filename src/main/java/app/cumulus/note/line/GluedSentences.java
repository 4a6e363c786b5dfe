package app.cumulus.note.line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts sentences that a writer glues together, {@code object storage.It is cheap}, in files where this is a habit and not
 * the name of a thing.
 */
final class GluedSentences {

    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}\\d)])\\.(?=(?:\\p{Lu}\\p{Ll}*+|U|I)\\s+\\p{Ll})");

    /** {@code gives temp. access}: the stop of a word cut short, before a small letter that begins no sentence. */
    private static final Pattern CUT_SHORT = Pattern.compile(
            "(?<=(?<![\\p{L}\\d./-])(?i:temp|info|apps?|admin|dev|dept|org|repo|perms?|certs?|docs?|specs?|env|config|mgmt|acct))\\.(?=\\s(?!(?:it|this|these|those|they|you|we|if|when|there|so|but|also|use|can|no|not)\\b)\\p{Ll})");

    private static final int LEAST_OFTEN = 4;

    private GluedSentences() {}

    static boolean areUsual(List<String> lines) {
        int found = 0;
        for (String line : lines) {
            if (found >= LEAST_OFTEN) {
                return true;
            }
            Matcher glued = GLUED.matcher(line);
            while (found < LEAST_OFTEN && glued.find()) {
                found++;
            }
        }
        return found >= LEAST_OFTEN;
    }

    static String withoutCutStops(String text) {
        return text.indexOf(". ") < 0 ? text : CUT_SHORT.matcher(text).replaceAll("");
    }

    static String parted(String text) {
        return GLUED.matcher(text).replaceAll(". ");
    }
}
