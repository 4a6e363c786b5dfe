package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines whose names end at one column, before a dash, an arrow or a colon: their indents only set the names flush right and
 * say nothing of their depth. All get the indent of the longest name.
 */
public final class RightAligned {

    private static final int LEAST = 2;
    private static final int LEAST_INDENTS = 3;
    private static final int MOST_ABOVE = 3;
    private static final Pattern NAMED =
            Pattern.compile("\\s*+(?<name>[^\\s:].{0,60}?)(?<sign>\\s(?:-{1,2}>?|=>|[–—→:=])|:)\\s++\\S.*+");

    private RightAligned() {}

    public static List<String> settled(List<String> lines) {
        List<String> settled = new ArrayList<>(lines);
        int start = 0;
        while (start < lines.size()) {
            int column = column(lines.get(start));
            int end = start + 1;
            while (column >= 0 && end < lines.size() && column(lines.get(end)) == column) {
                end++;
            }
            if (end - start >= LEAST && isFlushRight(lines, start, end)) {
                settle(settled, start, end);
            }
            start = end;
        }
        return settled;
    }

    /** Nothing stands deeper than what comes behind it and is no deeper; or three depths or more end at one column. */
    private static boolean isFlushRight(List<String> lines, int start, int end) {
        boolean first = start == 0 || lines.get(start - 1).isBlank();
        if (first && SourceLine.indent(lines.get(start)) > SourceLine.indent(lines.get(start + 1))) {
            return true;
        }
        Set<Integer> indents = new HashSet<>();
        for (String line : lines.subList(start, end)) {
            indents.add(SourceLine.indent(line));
        }
        return indents.size() >= LEAST_INDENTS;
    }

    private static void settle(List<String> lines, int start, int end) {
        int least = Integer.MAX_VALUE;
        for (String line : lines.subList(start, end)) {
            least = Math.min(least, SourceLine.indent(line));
        }
        int indent = Math.max(least, indentUnder(lines, start));
        for (int i = start; i < end; i++) {
            lines.set(i, " ".repeat(indent) + lines.get(i).stripLeading());
        }
    }

    /** Lines under a name are its own, though the longest begins where it does. */
    private static int indentUnder(List<String> lines, int start) {
        int above = start - 1;
        while (above >= 0 && above > start - MOST_ABOVE && lines.get(above).isBlank()) {
            above--;
        }
        boolean named = above >= 0
                && !lines.get(above).isBlank()
                && column(lines.get(above)) < 0
                && Character.isLetter(lines.get(above).strip().codePointAt(0))
                && !SourceLine.of(1, lines.get(above), false).isMarked()
                && HeadingWords.areHeading(lines.get(above).strip());
        return named ? SourceLine.indent(lines.get(above)) + 2 : 0;
    }

    /** The column at which the name ends; -1 where the line has a mark or no name. */
    private static int column(String line) {
        Matcher named = NAMED.matcher(line);
        boolean plain = !line.isBlank()
                && named.matches()
                && !SourceLine.of(1, line, false).isMarked();
        return plain ? named.end("name") : -1;
    }
}
