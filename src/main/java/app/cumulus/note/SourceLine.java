package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plain note, taken apart: how deep it stands, what it began with, and its words.
 *
 * @param number line number, counted from 1
 * @param indentColumns columns before the bullet or the first word; a tab reaches the next multiple of four
 * @param text the words after the bullet, margins and wide gaps cleaned
 * @param afterBlank whether the line before it is empty
 */
record SourceLine(int number, int indentColumns, Mark mark, String text, boolean afterBlank) {

    private static final int TAB_COLUMNS = 4;

    /** A bullet sign; a dash before a digit or an arrow is no bullet. */
    private static final Pattern BULLET = Pattern.compile(
            "^(?:(\\*{1,6}|[•●○◦▪▫■□‣·►➢➤✓✔👉]+|>>|o(?=\\s))\\s*|[-–—+]+(?![-–—>\\d.])\\s*|[-–—+](?=\\d+ ?[-–]))(?=\\S)");

    /** {@code 1.}, {@code 2)}, {@code (3)}, {@code 1.2.3}, {@code 1-Title}, {@code a)}. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s*(?=[^\\d\\s])|\\d{1,2}(?:\\.\\d{1,3})+\\.?\\s+(?=\\S)|"
                    + "\\d{1,2}-\\s?(?=\\p{Lu}\\p{L}{2})|[a-hA-H][)]\\s+(?=\\S))");

    static SourceLine of(int number, String raw, boolean afterBlank) {
        int indent = 0;
        int start = 0;
        while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
            indent = raw.charAt(start) == '\t' ? (indent / TAB_COLUMNS + 1) * TAB_COLUMNS : indent + 1;
            start++;
        }
        String text = raw.substring(start).strip();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find() && bullet.end() < text.length() && !text.matches("\\*\\*\\S.*\\*\\*.*")) {
            int stars = bullet.group(1) != null && bullet.group(1).startsWith("*")
                    ? bullet.group(1).length() - 1
                    : 0;
            return new SourceLine(number, indent + stars, Mark.BULLET, text.substring(bullet.end()), afterBlank);
        }
        Matcher numbering = NUMBER.matcher(text);
        if (numbering.find() && numbering.end() < text.length()) {
            return new SourceLine(number, indent, Mark.NUMBER, text.substring(numbering.end()), afterBlank);
        }
        return new SourceLine(number, indent, Mark.NONE, text, afterBlank);
    }

    SourceLine withText(String changed) {
        return new SourceLine(number, indentColumns, mark, changed, afterBlank);
    }

    boolean isMarked() {
        return mark != Mark.NONE;
    }

    boolean startsLow() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
