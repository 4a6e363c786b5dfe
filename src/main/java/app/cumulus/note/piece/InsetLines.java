package app.cumulus.note.piece;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves lines that are set in from both sides, such as a heading in the middle of the page, to the indent of what follows:
 * they stand after an empty line, clearly deeper than the lines before and behind, and so hang on neither.
 */
public final class InsetLines {

    private static final int INSET_COLUMNS = 8;
    private static final int SUB_BANNER = 2;

    private InsetLines() {}

    public static List<Piece> settled(List<Piece> pieces) {
        List<Piece> settled = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            int before = i == 0 ? 0 : settled.get(i - 1).indentColumns();
            int behind = pieces.get(i + 1).indentColumns();
            if (pieces.get(i) instanceof Piece.Words words
                    && pieces.get(i + 1) instanceof Piece.Words
                    && words.mark() == Mark.NONE
                    && words.standalone()
                    && words.indentColumns() - Math.max(before, behind) >= INSET_COLUMNS) {
                settled.set(i, settled(words, behind));
            }
        }
        return settled;
    }

    private static Piece settled(Piece.Words words, int indent) {
        boolean title = indent == 0
                && HeadingWords.areHeading(words.text())
                && !words.text().endsWith(":");
        return title ? new Piece.Title(words.span(), words.text(), SUB_BANNER) : words.at(indent);
    }
}
