package app.cumulus.note.piece;

import app.cumulus.note.drawn.MarginBraces;
import app.cumulus.note.line.Columns;
import java.util.ArrayList;
import java.util.List;

/** Puts the remarks of margin braces behind the lines they hold for, as statements beside them. */
public final class MarginRemarks {

    private final List<MarginBraces.Remark> remarks;

    /** Both the remarks and the pieces stand in the order of their lines, so one walk over both is enough. */
    public MarginRemarks(List<MarginBraces.Remark> remarks) {
        this.remarks = remarks;
    }

    public List<Piece> placedInto(List<Piece> pieces) {
        List<Piece> placed = new ArrayList<>(pieces.size() + remarks.size());
        int next = 0;
        for (MarginBraces.Remark remark : remarks) {
            while (next < pieces.size()
                    && pieces.get(next).span().endLine() < remark.span().startLine()) {
                placed.add(pieces.get(next++));
            }
            int indent = Integer.MAX_VALUE;
            while (next < pieces.size()
                    && pieces.get(next).span().startLine() <= remark.span().endLine()) {
                indent = Math.min(indent, pieces.get(next).indentColumns());
                placed.add(pieces.get(next++));
            }
            if (indent < Integer.MAX_VALUE) {
                placed.add(words(remark, indent));
            }
        }
        placed.addAll(pieces.subList(next, pieces.size()));
        return placed;
    }

    private static Piece words(MarginBraces.Remark remark, int indent) {
        String text = Columns.joined(remark.text()).replaceAll("^[-*>]++\\s*+", "");
        return Piece.Words.remark(remark.span(), indent, text);
    }
}
