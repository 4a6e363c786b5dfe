package app.cumulus.note.drawn;

import app.cumulus.note.Span;
import app.cumulus.note.Table;
import app.cumulus.note.line.AlignedColumns;
import app.cumulus.note.line.Markup;
import app.cumulus.note.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads lines of three or more columns as a table: the words behind their gaps begin under each other. A line over them
 * whose first column is empty has the titles. Two columns are terms with their meanings and stay statements.
 */
final class FixedColumns {

    private static final int LEAST_ROWS = 2;
    private static final int MOST_SLIP = 2;

    private FixedColumns() {}

    static Optional<Table> startingAt(List<String> lines, int index) {
        boolean titled = hasTitles(lines, index);
        int first = titled ? index + 1 : index;
        List<Integer> starts = starts(lines, first);
        if (starts.size() < 3 || titled && !starts.containsAll(starts(lines, index))) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        int next = first;
        while (next < lines.size() && areNear(starts(lines, next), starts)) {
            rows.add(new Table.Row(next + 1, cells(lines.get(next), starts(lines, next))));
            next++;
        }
        if (rows.size() < LEAST_ROWS) {
            return Optional.empty();
        }
        List<String> header = titled ? cells(lines.get(index), starts) : namesIn(rows);
        return Optional.of(new Table(new Span(index + 1, next), header, rows));
    }

    /** Whether the columns begin where the others do, but for a slip of the finger. */
    private static boolean areNear(List<Integer> starts, List<Integer> others) {
        return starts.size() == others.size()
                && IntStream.range(0, starts.size())
                        .allMatch(i -> Math.abs(starts.get(i) - others.get(i)) <= (i == 0 ? 0 : MOST_SLIP));
    }

    /** Whether the line is the titles over the columns of the next, which begins further left. */
    private static boolean hasTitles(List<String> lines, int index) {
        return index + 1 < lines.size()
                && !lines.get(index).isBlank()
                && SourceLine.indent(lines.get(index)) > SourceLine.indent(lines.get(index + 1)) + 2
                && starts(lines, index).size() >= 2;
    }

    /** The first row is the header where all its cells are words and it is followed by two rows or more. */
    private static List<String> namesIn(List<Table.Row> rows) {
        boolean names = rows.size() > LEAST_ROWS
                && rows.get(0).cells().stream()
                        .allMatch(cell -> cell.codePoints().noneMatch(Character::isDigit)
                                && !cell.isEmpty()
                                && Character.isUpperCase(cell.codePointAt(0)));
        return names ? rows.remove(0).cells() : List.of();
    }

    private static List<Integer> starts(List<String> lines, int index) {
        List<Integer> starts = new ArrayList<>();
        String line = index < lines.size() ? lines.get(index) : "";
        if (line.isBlank() || SourceLine.of(1, line, false).isMarked()) {
            return starts;
        }
        List<int[]> gaps = AlignedColumns.gaps(line);
        int indent = SourceLine.indent(line);
        if (gaps.isEmpty() || gaps.get(0)[0] != indent) {
            starts.add(indent);
        }
        gaps.forEach(gap -> starts.add(gap[0]));
        return starts;
    }

    private static List<String> cells(String line, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = Math.min(line.length(), starts.get(i));
            int to = i + 1 < starts.size() ? Math.min(line.length(), starts.get(i + 1)) : line.length();
            cells.add(Markup.plainWords(line.substring(from, to).strip()));
        }
        return cells;
    }
}
