package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import java.util.ArrayList;
import java.util.List;

/** Puts the remarks of margin braces behind the lines they hold for, as statements beside them. */
final class MarginRemarks {

    private final List<MarginBraces.Remark> remarks;

    MarginRemarks(List<MarginBraces.Remark> remarks) {
        this.remarks = remarks;
    }

    List<Piece> placedInto(List<Piece> pieces) {
        List<Piece> placed = new ArrayList<>(pieces);
        for (MarginBraces.Remark remark : remarks) {
            place(placed, remark);
        }
        return placed;
    }

    private static void place(List<Piece> pieces, MarginBraces.Remark remark) {
        int at = -1;
        int indent = Integer.MAX_VALUE;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Words words && overlaps(words.span(), remark.span())) {
                at = i;
                indent = Math.min(indent, words.indentColumns());
            }
        }
        if (at >= 0) {
            String text = remark.text().replaceAll("^[-*>]+\\s*", "");
            pieces.add(at + 1, new Piece.Words(remark.span(), indent, Mark.BULLET, Tone.PLAIN, text, false, false));
        }
    }

    private static boolean overlaps(Span one, Span other) {
        return one.startLine() <= other.endLine() && other.startLine() <= one.endLine();
    }
}
