package app.cumulus.note.outline;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.piece.Piece;
import app.cumulus.note.title.UnmarkedTitles;
import java.util.List;

/** Finds lines among bullets whose sign was forgotten: many words, no title, a bullet right above and another right below. */
final class BareBullets {

    private static final int LEAST_WORDS = 6;

    private BareBullets() {}

    static boolean isOne(List<Piece> pieces, int index) {
        return index > 0
                && index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && !words.standalone()
                && isBulletAt(pieces.get(index - 1), words.indentColumns())
                && isBulletAt(pieces.get(index + 1), words.indentColumns())
                && pieces.get(index + 1) instanceof Piece.Words next
                && !next.standalone()
                && words.text().split("\\s+").length >= LEAST_WORDS
                && !words.text().endsWith(":")
                && !UnmarkedTitles.isInCapitals(words.text());
    }

    private static boolean isBulletAt(Piece piece, int indent) {
        return piece instanceof Piece.Words words && words.mark() == Mark.BULLET && words.indentColumns() == indent;
    }
}
