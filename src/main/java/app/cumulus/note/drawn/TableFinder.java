package app.cumulus.note.drawn;

import app.cumulus.note.Span;
import app.cumulus.note.Table;
import app.cumulus.note.line.Markup;
import app.cumulus.note.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds tables: cells between bars with a line of dashes under the header, boxes drawn with {@code + - |} or with box-drawing
 * signs, columns whose headers are underlined each, three or more columns that stand under each other or have tabs between them.
 */
public final class TableFinder {

    private static final Pattern DASHES =
            Pattern.compile("\\|?\\s*+:?-++:?\\s*+(?:[|+]\\s*+:?-++:?\\s*+)++\\|?|\\|\\s*+:?-{2,}+:?\\s*+\\|");
    private static final Pattern BORDER = Pattern.compile("[+|][-=+|:\\s]{2,}+");
    /** {@code -----   =====}: one rule under each header. */
    private static final Pattern RULES = Pattern.compile("[-=~]{3,}+(?:\\s++[-=~]{3,}+)++");

    /** One rule under all headers. */
    private static final Pattern LONG_RULE = Pattern.compile("[-=_]{8,}+");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}/&-]*(?: [\\p{L}/&-]+){0,2}");

    private static final Pattern GAP = Pattern.compile(" ?\t\\s*+|\\s{2,}+");
    private static final Pattern TAB = Pattern.compile("\t+");
    private static final Pattern CELL_BAR = Pattern.compile("(?<!\\\\)\\|");
    /** {@code <br> - }, {@code </li><li>}: what stands behind is the next thing of the cell. */
    private static final Pattern BREAK =
            Pattern.compile("(?i)[\\s;,]*+(?:<br\\s?/?>|</li>\\s*+(?=<li>))\\s*+(?:<li>\\s*+)?(?:[-*•]\\s++)?");

    private static final Pattern AROUND_CELL =
            Pattern.compile("(?i)^\\s*+(?:<[uo]l>\\s*+)?(?:<li>\\s*+)?(?:[-•]\\s++)?|(?:</li>|</[uo]l>|;|\\s)*+$");

    private static final String BOX_SIGNS = "│┃║─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝";
    private static final String PLAIN_SIGNS = "|||---+++++++++++++++++";
    private static final int LONGEST_LINE = 4000;
    private static final int LEAST_BARRED_ROWS = 2;
    private static final int LEAST_RULED_ROWS = 2;
    private static final int LEAST_TABBED_CELLS = 3;

    private final List<String> lines;
    private final List<Function<Integer, Optional<Table>>> constructs =
            List.of(this::dashed, this::drawn, this::ruled, this::tabbed, this::aligned);

    public TableFinder(List<String> lines) {
        this.lines = lines;
    }

    /** The table that begins on the line with this index. */
    public Optional<Table> startingAt(int index) {
        for (Function<Integer, Optional<Table>> construct : constructs) {
            Optional<Table> table = construct.apply(index);
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** A header, dashes between bars, rows. */
    private Optional<Table> dashed(int index) {
        if (index + 1 >= lines.size()
                || line(index).indexOf('|') < 0
                || isBorder(index)
                || !DASHES.matcher(line(index + 1)).matches()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        int last = index + 1;
        while (last + 1 < lines.size() && line(last + 1).indexOf('|') >= 0) {
            last++;
            if (!isBorder(last) && !DASHES.matcher(line(last)).matches()) {
                rows.add(new Table.Row(last + 1, cells(line(last))));
            }
        }
        return Optional.of(new Table(new Span(index + 1, last + 1), cells(line(index)), rows));
    }

    /**
     * Lines that begin and end with a bar or a border. Where borders part the rows, the lines between two of them are one
     * row; a line whose first cell is empty goes on with the row above.
     */
    private Optional<Table> drawn(int index) {
        if (!isDrawn(index)) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        boolean header = false;
        boolean open = false;
        int borders = 0;
        int last = index - 1;
        while (last + 1 < lines.size() && isDrawn(last + 1) && (borders < 2 || !rows.isEmpty())) {
            last++;
            if (isBorder(last)) {
                borders++;
                header |= rows.size() == 1;
                open = false;
            } else {
                add(rows, last, open && goesOn(rows, last));
                open = true;
            }
        }
        // one cell is the title of a box
        boolean box = rows.size() == 1 && rows.get(0).cells().size() == 1;
        if (rows.isEmpty() || box || borders == 0 && rows.size() < LEAST_BARRED_ROWS) {
            return Optional.empty();
        }
        boolean titled = header && rows.size() > 1 || borders == 0 && beginsWithTitles(rows);
        List<String> titles = titled ? rows.remove(0).cells() : List.of();
        return Optional.of(new Table(new Span(index + 1, last + 1), titles, rows));
    }

    /** A few words without a figure over rows that say more: the titles of the columns, though no line is drawn under them. */
    private static boolean beginsWithTitles(List<Table.Row> rows) {
        List<String> first = rows.get(0).cells();
        return rows.size() > LEAST_BARRED_ROWS
                && first.stream().allMatch(TableFinder::isTitle)
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> row.cells().size() == first.size()
                                && !row.cells().stream().allMatch(TableFinder::isTitle));
    }

    private static boolean isTitle(String cell) {
        return TITLE.matcher(cell).matches();
    }

    private boolean goesOn(List<Table.Row> rows, int index) {
        List<String> cells = cells(line(index));
        return !rows.isEmpty() && !cells.isEmpty() && cells.get(0).isEmpty();
    }

    private void add(List<Table.Row> rows, int index, boolean goesOn) {
        List<String> cells = cells(line(index));
        if (!goesOn) {
            rows.add(new Table.Row(index + 1, cells));
            return;
        }
        Table.Row above = rows.remove(rows.size() - 1);
        List<String> joined = new ArrayList<>(above.cells());
        for (int i = 0; i < Math.min(cells.size(), joined.size()); i++) {
            joined.set(i, (joined.get(i) + " " + cells.get(i)).strip());
        }
        rows.add(new Table.Row(above.line(), joined));
    }

    /** Headers that are each underlined, and below them rows with as many cells. */
    private Optional<Table> ruled(int index) {
        if (index + 1 >= lines.size()) {
            return Optional.empty();
        }
        List<String> headers = spacedCells(index);
        boolean under = headers.size() >= LEAST_TABBED_CELLS
                && LONG_RULE.matcher(line(index + 1)).matches();
        if (!under && !RULES.matcher(line(index + 1)).matches()) {
            return Optional.empty();
        }
        int columns = under ? headers.size() : line(index + 1).split("\\s+").length;
        List<Table.Row> rows = new ArrayList<>();
        int last = index + 1;
        while (last + 1 < lines.size() && spacedCells(last + 1).size() == columns) {
            last++;
            rows.add(new Table.Row(last + 1, spacedCells(last)));
        }
        boolean table = headers.size() == columns && rows.size() >= LEAST_RULED_ROWS;
        return table ? Optional.of(new Table(new Span(index + 1, last + 1), headers, rows)) : Optional.empty();
    }

    private List<String> spacedCells(int index) {
        return GAP.splitAsStream(line(index)).map(Markup::words).toList();
    }

    /** Rows of three cells or more with tabs between them, as they are copied from a page; the first has the headers. */
    private Optional<Table> tabbed(int index) {
        int columns = tabbedCells(index).size();
        int last = index;
        List<Table.Row> rows = new ArrayList<>();
        while (columns >= LEAST_TABBED_CELLS
                && last + 1 < lines.size()
                && tabbedCells(last + 1).size() == columns) {
            last++;
            rows.add(new Table.Row(last + 1, tabbedCells(last)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(new Span(index + 1, last + 1), tabbedCells(index), rows));
    }

    private List<String> tabbedCells(int index) {
        String line = lines.get(index);
        return line.indexOf('\t') < 1
                        || line.length() > LONGEST_LINE
                        || SourceLine.of(1, line, false).isMarked()
                ? List.of()
                : TAB.splitAsStream(line.strip())
                        .map(String::strip)
                        .map(Markup::words)
                        .toList();
    }

    private Optional<Table> aligned(int index) {
        return FixedColumns.startingAt(lines, index);
    }

    private boolean isDrawn(int index) {
        String line = line(index);
        boolean bars = line.length() > 2 && line.charAt(0) == '|' && line.endsWith("|") && line.indexOf('|', 1) > 0;
        return bars || isBorder(index);
    }

    private boolean isBorder(int index) {
        String line = line(index);
        boolean drawn = line.indexOf('-') >= 0 || line.indexOf('=') >= 0;
        return drawn
                && line.indexOf('+', 1) + line.indexOf('|', 1) > 0
                && BORDER.matcher(line).matches();
    }

    /** The line without its margins, box-drawing signs made plain; empty where it is too long for a table. */
    private String line(int index) {
        String line = lines.get(index).strip();
        if (line.length() > LONGEST_LINE) {
            return "";
        }
        if (line.isEmpty() || line.charAt(0) < 128 && line.indexOf('│') < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            int sign = BOX_SIGNS.indexOf(plain.charAt(i));
            if (sign >= 0) {
                plain.setCharAt(i, PLAIN_SIGNS.charAt(sign));
            }
        }
        return plain.toString();
    }

    private static String inOneLine(String cell) {
        String parted = BREAK.matcher(cell).replaceAll("; ");
        return AROUND_CELL.matcher(parted).replaceAll("").strip();
    }

    private static List<String> cells(String line) {
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : CELL_BAR.split(inner, -1)) {
            cells.add(Markup.words(cell.indexOf('<') < 0 ? cell.strip() : inOneLine(cell)));
        }
        return cells;
    }
}
