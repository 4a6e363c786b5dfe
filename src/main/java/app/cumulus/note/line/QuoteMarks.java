package app.cumulus.note.line;

import java.util.List;
import java.util.regex.Pattern;

/** Takes off a line the sign of a quotation, {@code >}; a {@code >>} is a bullet, and so is the sign where many lines have it tight. */
final class QuoteMarks {

    private static final int LEAST_BULLETS = 4;
    private static final Pattern TIGHT = Pattern.compile("\\s*+>[\\p{L}\\d\"(].*");

    private QuoteMarks() {}

    /** Whether a note begins many lines with the sign and no blank behind it: {@code >lifts crates}. */
    static boolean areBullets(List<String> lines) {
        return lines.stream().filter(QuoteMarks::isTight).count() >= LEAST_BULLETS;
    }

    /** Whether the sign is glued to the first word. */
    static boolean isTight(String line) {
        return TIGHT.matcher(line).matches();
    }

    static String stripped(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        if (line.startsWith(">>", start)) {
            return line;
        }
        int end = start;
        while (end + 1 < line.length() && line.charAt(end) == '>' && " \t".indexOf(line.charAt(end + 1)) >= 0) {
            end += 2;
        }
        // ">Note: …" is a quotation as well
        boolean tight = end == start
                && end + 2 < line.length()
                && line.charAt(end) == '>'
                && Character.isUpperCase(line.charAt(end + 1))
                && Character.isLowerCase(line.charAt(end + 2));
        end = tight ? end + 1 : end;
        return end == start ? line : line.substring(0, start) + line.substring(end);
    }
}
