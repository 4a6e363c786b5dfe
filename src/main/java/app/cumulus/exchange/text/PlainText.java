package app.cumulus.exchange.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as people type it into tables and lists, turned to CommonMark: lines stay lines, and what only happens to look
 * like a heading, a quotation or HTML is shown as it stands. Code in backticks, bold words, links and lists are kept.
 */
public final class PlainText {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*+]\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,9})[.)]\\s+\\S.*");
    private static final Pattern TABLE_ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULER = Pattern.compile("^ {0,3}(?:=+|-+|(?:[-*_] *){3,})$");
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).+?(?<!`)\\1(?!`)");
    private static final Pattern OPENING_SIGN = Pattern.compile("^( {0,3})(#{1,6}(?:\\s|$)|>)");
    private static final Pattern TAG_LIKE = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern STAR_WITHIN_A_WORD = Pattern.compile("(?<=\\w)\\*(?=\\w)");
    private static final Pattern ESCAPING_BACKSLASH = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");

    private PlainText() {}

    /** The same words in CommonMark. */
    public static String toCommonMark(String text) {
        List<String> lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip()
                .lines()
                .map(String::stripTrailing)
                .toList();
        StringBuilder mark = new StringBuilder(text.length() + 16);
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean fence = FENCE.matcher(line).matches();
            mark.append(code || fence ? line : words(line));
            code ^= fence;
            if (i + 1 < lines.size()) {
                mark.append(code || fence || !breaks(lines, i) ? "\n" : "\\\n");
            }
        }
        return mark.toString();
    }

    /** Whether CommonMark would draw this line and the next into one. */
    private static boolean breaks(List<String> lines, int index) {
        String line = lines.get(index);
        String next = lines.get(index + 1);
        if (line.isBlank() || next.isBlank() || TABLE_ROW.matcher(next).matches()) {
            return false;
        }
        Matcher number = NUMBER.matcher(next);
        boolean listGoesOn = number.matches()
                && (number.group(1).equals("1") || NUMBER.matcher(line).matches());
        return !listGoesOn
                && !BULLET.matcher(next).matches()
                && !FENCE.matcher(next).matches();
    }

    private static String words(String line) {
        if (RULER.matcher(line).matches()) {
            return line.replaceFirst("(\\S)", "\\\\$1");
        }
        StringBuilder words = new StringBuilder(line.length() + 8);
        Matcher code = CODE_SPAN.matcher(line);
        int end = 0;
        while (code.find()) {
            words.append(literal(line.substring(end, code.start()))).append(code.group());
            end = code.end();
        }
        words.append(literal(line.substring(end)));
        return OPENING_SIGN.matcher(words).replaceFirst("$1\\\\$2");
    }

    private static String literal(String words) {
        String literal = ESCAPING_BACKSLASH.matcher(words).replaceAll("\\\\\\\\");
        literal = TAG_LIKE.matcher(literal).replaceAll("\\\\<");
        return STAR_WITHIN_A_WORD.matcher(literal).replaceAll("\\\\*");
    }
}
