package app.cumulus.note;

import java.util.List;

/**
 * A table, drawn or of Markdown.
 *
 * @param header titles of its columns, empty where there are none
 * @param rows the cells of each row
 */
public record Table(Span span, List<String> header, List<Row> rows) implements Block {

    /** The cells of one row and the line they stand on. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
