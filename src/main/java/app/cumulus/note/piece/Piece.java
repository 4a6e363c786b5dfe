package app.cumulus.note.piece;

import app.cumulus.note.CodeBlock;
import app.cumulus.note.Span;
import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.Table;

/** What the lines of a plain note are cut into before they are put into a tree. */
public sealed interface Piece {

    Span span();

    int indentColumns();

    /**
     * The title of a banner, a box or a ruler.
     *
     * @param ruledOff only a ruler and an empty line above it make it one
     */
    record Title(Span span, String text, int level, boolean ruledOff) implements Piece {

        public Title(Span span, String text, int level) {
            this(span, text, level, false);
        }

        @Override
        public int indentColumns() {
            return 0;
        }
    }

    /**
     * A line of words with its continuation lines joined.
     *
     * @param standalone an empty line stands before it
     * @param leadsOn a line that is not empty follows at once
     * @param ruled a ruler of its length stands under it
     */
    record Words(
            Span span,
            int indentColumns,
            Mark mark,
            Tone tone,
            String text,
            boolean standalone,
            boolean leadsOn,
            boolean ruled)
            implements Piece {

        public static Words remark(Span span, int indentColumns, String text) {
            return new Words(span, indentColumns, Mark.REMARK, Tone.PLAIN, text, false, false, false);
        }

        /** Whether it stands behind an empty line, without a mark. */
        public boolean isLone() {
            return standalone && mark == Mark.NONE;
        }

        public Words with(String changed) {
            return new Words(span, indentColumns, mark, tone, changed, standalone, leadsOn, ruled);
        }

        public Words at(int columns) {
            return new Words(span, columns, mark, tone, text, standalone, leadsOn, ruled);
        }
    }

    /** Lines to be kept to the letter. */
    record Literal(CodeBlock code, int indentColumns) implements Piece {
        @Override
        public Span span() {
            return code.span();
        }
    }

    /** A table. */
    record Grid(Table table, int indentColumns) implements Piece {
        @Override
        public Span span() {
            return table.span();
        }
    }
}
