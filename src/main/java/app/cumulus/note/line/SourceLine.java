package app.cumulus.note.line;

import app.cumulus.note.Statement.Mark;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a plain note, taken apart: how deep it stands, what it began with, and its words.
 *
 * @param number line number, counted from 1
 * @param indentColumns columns before the bullet or the first word; a tab reaches the next multiple of four
 * @param text the words after the bullet, margins and wide gaps cleaned
 * @param afterBlank whether the line before it is empty
 */
public record SourceLine(int number, int indentColumns, Mark mark, String text, boolean afterBlank) {

    private static final int TAB_COLUMNS = 4;

    /** Deeper than any eye follows; keeps a tree from growing as deep as a line is long. */
    private static final int MOST_INDENT = 240;

    /** Bullets, also those that word processors keep as letters of a font of signs. */
    private static final String SIGNS =
            "[§¶®•●○◦▪▫■□‣·∙►▶▸➢➤➔✓✔\uf020-\uf0ff❖◆◇★☆\u2460-\u2473\u27a1\u261b\u261e\u25fc\u25fe\u2b50]|(?![\u2716-\u2718\u274c\u274e])[\\x{1F300}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F900}-\\x{1FAFF}\\x{1F7E0}-\\x{1F7EB}\\x{2600}-\\x{2604}\\x{2609}-\\x{26FF}\\x{2702}-\\x{275F}\\x{2795}-\\x{2797}\\x{23E9}-\\x{23FA}\\x{2B1B}\\x{2B1C}\\x{2B55}]"
                    // a cross before what is denied anyway
                    + "|[\u2716-\u2718\u274c\u274e](?=\\s*(?i:no|not|is|are|can|never|don['’]?t|can(?:no|['’])?t|can ?not|does(?:n['’]?t| not)|without|only|limited|lacks?|higher|more|less|slower|requires?|needs?|[^.]{2,60} (?:is|are|can|cannot|must|does|do|has|have)) )";

    /** A bullet sign; a dash before a digit or an arrow is no bullet, two right before a word are none in a command. */
    private static final Pattern BULLET = Pattern.compile(
            "(?:(\\*{1,6}(?!\\*))\\s*+|(?:" + SIGNS + ")(?:[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\s]|" + SIGNS
                    + "){0,8}+|>>\\s*+|%\\s++(?=\\p{L})|o\\s++|[Øü]\\s++(?=\\p{L})|[vq]\\s++(?=\\p{Lu}\\p{Ll})|\\.\\s++(?=[\\p{L}*])|[-–—+]++(?=\\s)\\s*+(?:-{2,6}+\\s++){0,8}+|[-–—+](?![-–—+>\\d.=\\s])|--(?=\\p{Lu}\\p{L}|\\p{Ll}{2,20}+(?: [\\p{L}\\d(,'/)-]{1,30}+){3})(?!.*\\s--)|[-–—+](?=\\d+ ?[-–]))(?=\\S)");

    // all repetitions of groups have an upper bound: without one a long line exhausts the stack of the matcher

    /** {@code 1.}, {@code 2)}, {@code (3)}, {@code 1.2.3}, {@code 1-Title}, {@code 1.2 - Title}, {@code a)}, {@code i.}, {@code iv.}. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(\\(?\\d{1,3}(?:\\.\\d{1,3}){0,9})(?:\\.\\)|\\)\\.|[.)])(?:\\s++|(?=\\p{Lu}|\\p{Ll}{3,20}+[\\s:]))(?=\\S)"
                    + "|(\\d{1,2}(?:\\.\\d{1,2}){1,9})\\.?\\s++(?=\\p{L}|[$€£]\\d)"
                    + "|([1-3]?\\d(?:\\.\\d{1,2}){1,9})\\.?\\s++(?:[-–—]\\s++(?=\\p{Lu}\\p{Ll})|(?=\\d+\\p{L}))|\\d{1,2}-\\s?(?=\\p{Lu}\\p{L}{2})|\\d{1,2}>{2,9}\\s*+(?=\\p{L}{2})|\\d\\x{FE0F}?\\x{20E3}\\s*+"
                    + "|\\(?[a-hA-H][)]\\s++(?=\\S)|(?:[a-h]|[ivx]{1,4})(?:\\.\\)|[.)])\\s++(?=\\S)|\\([ivx]{1,4}\\)\\s++(?=\\S)|[ivx]{1,4}(?:\\.\\)|\\))(?=\\p{L}[\\p{L}\\d])|(?:I{1,3}|I?V|VI{1,3}|I?X)[.)]\\s++(?=\\p{Lu}\\p{L}*[ -])|[a-h][.)](?=\\p{L}{2,20}+\\s))");

    private static final Pattern CHECKBOX = Pattern.compile("\\[[ xX]\\]\\s++(?=\\S)");
    /** {@code - * Crane}, {@code - *** Cranes}: stars behind the bullet mark the line. */
    private static final Pattern SECOND_SIGN = Pattern.compile("^(?:\\+|\\*{1,6})\\s++(?=\\p{Lu}\\p{L})");

    private static final Pattern LONE_MARK = Pattern.compile(
            "(?:" + SIGNS + "|[-–—+*>=]|--|==|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,9}[.)])|\\d{1,2}(?:\\.\\d{1,2}){2,9}\\.?");

    /** Takes a line apart. */
    public static SourceLine of(int number, String raw, boolean afterBlank) {
        int indent = indent(raw);
        String text = raw.strip();
        Matcher bullet = BULLET.matcher(text);
        if (!isEmphasis(text) && bullet.lookingAt() && bullet.end() < text.length()) {
            int deeper = bullet.group(1) == null
                    ? dashes(bullet.group())
                    : bullet.group(1).length() - 1;
            String words = text.substring(bullet.end());
            Matcher box = CHECKBOX.matcher(words);
            words = SECOND_SIGN
                    .matcher(box.lookingAt() ? words.substring(box.end()) : words)
                    .replaceFirst("");
            return new SourceLine(number, indent + deeper, Mark.BULLET, words, afterBlank);
        }
        Matcher numbering = NUMBER.matcher(text);
        if (numbering.lookingAt() && numbering.end() < text.length()) {
            int parts = indent > 0 ? 0 : parts(numbering);
            return new SourceLine(number, indent + parts, Mark.NUMBER, text.substring(numbering.end()), afterBlank);
        }
        return new SourceLine(number, indent, Mark.NONE, text, afterBlank);
    }

    /** {@code --- words} stands two steps deeper than {@code - words}, and {@code --- --- words} deeper yet. */
    private static int dashes(String mark) {
        return Math.max(0, (int) mark.chars().filter(sign -> sign == '-').count() - 1);
    }

    /** Columns before the first word; a tab reaches the next multiple of four. */
    public static int indent(String raw) {
        int indent = 0;
        int start = 0;
        while (start < raw.length() && Character.isWhitespace(raw.charAt(start))) {
            indent = raw.charAt(start) == '\t' ? (indent / TAB_COLUMNS + 1) * TAB_COLUMNS : indent + 1;
            start++;
        }
        return Math.min(indent, MOST_INDENT);
    }

    /** Whether a line has a bullet or a number but no words. */
    public static boolean isLoneMark(String raw) {
        return LONE_MARK.matcher(raw.strip()).matches();
    }

    /** {@code 2.3.1} at the margin stands two steps deeper than {@code 2}. */
    private static int parts(Matcher numbering) {
        String number = Stream.of(numbering.group(1), numbering.group(2), numbering.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return number == null ? 0 : (int) number.chars().filter(c -> c == '.').count();
    }

    /** Stars that make words bold or slanted are no bullets. */
    private static boolean isEmphasis(String text) {
        int stars = text.startsWith("***") && text.indexOf("***", 4) > 0 ? 3 : text.startsWith("**") ? 2 : 1;
        return text.startsWith("*")
                && text.length() > stars
                && text.charAt(stars) != ' '
                && text.charAt(stars) != '*'
                && text.indexOf("*".repeat(stars), stars + 1) > 0;
    }

    SourceLine withText(String changed) {
        return new SourceLine(number, indentColumns, mark, changed, afterBlank);
    }

    public boolean isMarked() {
        return mark != Mark.NONE;
    }

    public boolean startsLow() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
