package app.cumulus.note.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds arrows that serve as bullets: two or more lines at one indent begin with an arrow, and the line above them has none,
 * so that they are not the links of a chain.
 */
final class ArrowBullets {

    private static final Pattern ARROW = Pattern.compile("->|=>|→");

    /** How many columns further left the next arrow may stand, by a slip of the hand. */
    private static final int MOST_RAGGED = 2;

    private ArrowBullets() {}

    /** For each line whether its leading arrow is a bullet. */
    static boolean[] of(List<String> lines) {
        boolean[] bullets = new boolean[lines.size()];
        int line = 0;
        while (line < lines.size()) {
            if (!hasArrow(lines.get(line))) {
                line++;
                continue;
            }
            int end = line;
            while (end + 1 < lines.size() && goesOn(lines, line, end + 1)) {
                end++;
            }
            mark(lines, line, end, bullets);
            line = end + 1;
        }
        return bullets;
    }

    private static boolean hasArrow(String line) {
        return Wrapping.startsWithArrow(line.stripLeading());
    }

    /** {@code Crane => lifts}, and below it, under its arrow, more of what it does. */
    private static boolean standsAt(String above, int column) {
        return column > 0
                && column < above.length()
                && Character.isWhitespace(above.charAt(column - 1))
                && Wrapping.startsWithArrow(above.substring(column));
    }

    private static boolean goesOn(List<String> lines, int first, int next) {
        int indent = SourceLine.indent(lines.get(first));
        int line = next;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        if (line == next) {
            return SourceLine.indent(lines.get(line)) >= indent - (hasArrow(lines.get(line)) ? MOST_RAGGED : 0);
        }
        // a blank line between each two of them
        return line < lines.size() && hasArrow(lines.get(line)) && SourceLine.indent(lines.get(line)) == indent;
    }

    private static void mark(List<String> lines, int first, int last, boolean[] bullets) {
        int arrows = 0;
        for (int i = first; i <= last; i++) {
            arrows += hasArrow(lines.get(i)) ? 1 : 0;
        }
        String above = first == 0 ? "" : lines.get(first - 1);
        boolean chain = ARROW.matcher(above).find() && !standsAt(above, SourceLine.indent(lines.get(first)));
        for (int i = first; i <= last && arrows > 1 && !chain; i++) {
            bullets[i] = hasArrow(lines.get(i));
        }
    }
}
