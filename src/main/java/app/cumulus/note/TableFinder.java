package app.cumulus.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds tables with cells between bars and a line of dashes under the header. */
final class TableFinder {

    private static final Pattern DASHES =
            Pattern.compile("^\\s*\\|?\\s*:?-{2,}:?\\s*(?:[|+]\\s*:?-{2,}:?\\s*)+\\|?\\s*$");

    private TableFinder() {}

    static Optional<Table> startingAt(List<String> lines, int index) {
        if (index + 1 >= lines.size()
                || lines.get(index).indexOf('|') < 0
                || !DASHES.matcher(lines.get(index + 1)).matches()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        int last = index + 1;
        while (last + 1 < lines.size()
                && lines.get(last + 1).indexOf('|') >= 0
                && !lines.get(last + 1).isBlank()) {
            last++;
            if (!DASHES.matcher(lines.get(last)).matches()) {
                rows.add(new Table.Row(last + 1, cells(lines.get(last))));
            }
        }
        return Optional.of(new Table(new Span(index + 1, last + 1), cells(lines.get(index)), rows));
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(Markup.words(cell.strip()));
        }
        return cells;
    }
}
