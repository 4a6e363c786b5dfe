package app.cumulus.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of HTML as a table of CommonMark; the first row is its head. */
final class HtmlTable {

    private HtmlTable() {}

    static String toCommonMark(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells =
                    row.select("> td, > th").stream().map(HtmlTable::cell).toList();
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        int width = rows.stream().mapToInt(List::size).max().orElseThrow();
        StringBuilder mark = new StringBuilder(line(rows.get(0), width));
        mark.append("\n|").append("---|".repeat(width));
        rows.subList(1, rows.size()).forEach(row -> mark.append('\n').append(line(row, width)));
        return mark.toString();
    }

    private static String cell(Element cell) {
        return CellHtml.toCommonMark(cell.html()).replaceAll("\\\\?\n+", " ").replace("|", "\\|");
    }

    private static String line(List<String> cells, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            line.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
        return line.toString();
    }
}
