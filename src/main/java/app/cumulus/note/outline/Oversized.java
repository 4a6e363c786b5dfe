package app.cumulus.note.outline;

import app.cumulus.note.Block;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Problem;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import app.cumulus.note.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Leaves out of the tree what is longer than anybody reads at one go, such as a pasted key or a page without line ends:
 * a sentence in it could not be told from the rest, and looking for one would take hours. What stood under it moves up.
 */
public final class Oversized {

    /** Some 300 words; the longest paragraphs of students have half of them. */
    private static final int MOST_LETTERS = 2000;

    private static final String TOO_LONG = "the line is too long to be read at one go; divide it";

    private final String file;
    private final Map<Integer, String> blank;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file name of the note file
     * @param blank takes the lines that are left out
     */
    public Oversized(String file, Map<Integer, String> blank) {
        this.file = file;
        this.blank = blank;
    }

    /** The blocks without those that are too long. */
    public List<Block> leftOut(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                List<Block> below = leftOut(section.children());
                kept.addAll(
                        isShort(section.title(), section.span(), true)
                                ? List.of(new Section(section.span(), section.title(), section.level(), below))
                                : below);
            } else if (block instanceof Statement said) {
                List<Block> below = leftOut(said.children());
                kept.addAll(
                        isShort(said.text(), said.span(), said.mark() != Statement.Mark.REMARK)
                                ? List.of(new Statement(said.span(), said.text(), said.mark(), said.tone(), below))
                                : below);
            } else if (block instanceof Table table) {
                kept.add(new Table(table.span(), table.header(), shortRows(table)));
            } else if (!(block instanceof CodeBlock code)
                    || code.code().lines().allMatch(line -> isShort(line, code.span(), true))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** What was left out, for its writer. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * @param alone whether no other block stands on the lines
     */
    private boolean isShort(String text, Span span, boolean alone) {
        if (text.length() <= MOST_LETTERS) {
            return true;
        }
        problems.add(new Problem(file, span.startLine(), TOO_LONG));
        for (int line = span.startLine(); alone && line <= span.endLine(); line++) {
            blank.put(line, TOO_LONG);
        }
        return false;
    }

    /** The table stays and holds the line of the row. */
    private List<Table.Row> shortRows(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.cells().stream().mapToInt(String::length).sum() <= MOST_LETTERS) {
                rows.add(row);
            } else {
                problems.add(new Problem(file, row.line(), TOO_LONG));
            }
        }
        return rows;
    }
}
