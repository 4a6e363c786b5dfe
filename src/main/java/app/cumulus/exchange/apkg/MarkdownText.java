package app.cumulus.exchange.apkg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text in CommonMark: marks that would be read as such get a backslash, and no others. */
final class MarkdownText {

    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");
    private static final Pattern LINE_START =
            Pattern.compile("^(\\s*)(>|(?:[-+=]|#{1,6}|\\d{1,9}[.)])(?=\\s|$)|[-=]{2,}(?=\\s*$))");

    private MarkdownText() {}

    /** Text inside a line. */
    static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(text, i, c)) {
                escaped = escaped == null ? new StringBuilder(text.substring(0, i)) : escaped;
                escaped.append('\\');
            }
            if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isMark(String text, int i, char c) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (c) {
            case '*', '`' -> true;
            case '\\' -> isPunctuation(next) || next == '\n';
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> next == '#' || Character.isLetter(next) && text.indexOf(';', i) > 0;
            case '_' -> !(isWord(text, i - 1) && isWord(text, i + 1));
            case ']' -> next == '(' || next == '[' || next == ':';
            case '~' -> next == '~';
            default -> false;
        };
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean isWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Text with each run of white space as one space. */
    static String inLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) <= ' ') {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** A line whose first characters would make it a heading, a list or a quote. */
    static String lineStart(String line) {
        if (line.isEmpty() || Character.isLetter(line.charAt(0))) {
            return line;
        }
        Matcher start = LINE_START.matcher(line);
        if (!start.find()) {
            return line;
        }
        String mark = start.group(2);
        // "1." takes its backslash before the point, since a backslash before a digit is one to be seen.
        int point = Character.isDigit(mark.charAt(0)) ? mark.length() - 1 : 0;
        String safe = mark.substring(0, point) + "\\" + mark.substring(point);
        return start.group(1) + safe + line.substring(start.end(2));
    }
}
