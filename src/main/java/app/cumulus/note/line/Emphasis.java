package app.cumulus.note.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks of emphasis off a line: {@code !!!} before or behind it, {@code NOTE:} before it. {@code !Ref} and
 * {@code !Equals} are code and stay.
 *
 * @param text the words without the marks
 * @param marked whether there were any
 */
public record Emphasis(String text, boolean marked) {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:!+\\s*(?=!))?(?:!{0,20}\\s*(?:NOTE|Note|IMPORTANT|Important|IMPT?|Imp|CAUTION|ATTENTION|REMEMBER|WARNING|N\\.?B)\\s*(?:!+\\s*:?|:|\\s-)\\s*|!{2,}+\\s*(?:(?:NOTE|Note)\\b\\s*:?\\s*)?)");

    /** The words of a line, and whether they were emphasised. */
    public static Emphasis of(String line) {
        String text = line;
        Matcher before = BEFORE.matcher(line);
        if (before.find()) {
            text = line.substring(before.end());
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '!') {
            end--;
        }
        if (text.length() - end >= 2) {
            text = text.substring(0, end);
        }
        text = text.strip();
        return text.isEmpty() ? new Emphasis(line, false) : new Emphasis(text, !text.equals(line));
    }

    /** Whether a line begins with such a mark, and so with a new thought. */
    static boolean begins(String line) {
        return BEFORE.matcher(line).lookingAt();
    }
}
