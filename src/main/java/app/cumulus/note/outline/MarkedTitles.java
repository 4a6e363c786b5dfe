package app.cumulus.note.outline;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.outline.OpenBlock.Takes;
import app.cumulus.note.piece.Piece;
import java.util.List;

/** Tells notes whose numbers or bullets stand before titles, {@code 2.1 Tugs} over lines at the margin, from those that mark their lines. */
final class MarkedTitles {

    private static final int LEAST = 3;

    private final boolean numbers;
    private final boolean bullets;
    private final boolean overBullets;

    MarkedTitles(List<Piece> pieces) {
        this.numbers = areUsual(pieces, Mark.NUMBER, OutlineBuilder.MOST_DECIMALS);
        this.bullets = areUsual(pieces, Mark.BULLET, 0);
        this.overBullets = areOverBullets(pieces);
    }

    /** What a number takes of the bullets behind it; behind an empty line they are its own where all numbers are such titles. */
    Takes overBullets(Piece.Words number, Piece.Words next) {
        if (number.mark() != Mark.NUMBER || next.mark() != Mark.BULLET) {
            return Takes.NONE;
        }
        return overBullets ? Takes.ALL_BULLETS : next.standalone() ? Takes.NONE : Takes.BULLETS;
    }

    private static boolean areOverBullets(List<Piece> pieces) {
        int over = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Words words
                    && words.mark() == Mark.NUMBER
                    && words.indentColumns() == 0) {
                boolean title = HeadingWords.areHeading(words.text())
                        && HeadingWords.startHigh(words.text())
                        && pieces.get(i + 1) instanceof Piece.Words next
                        && next.mark() == Mark.BULLET
                        && next.indentColumns() == 0;
                if (!title) {
                    return false;
                }
                over++;
            }
        }
        return over >= LEAST;
    }

    /** Whether such marks stand before titles wherever they stand before a few words. */
    boolean areUsual(Mark mark) {
        return mark == Mark.NUMBER ? numbers : mark == Mark.BULLET && bullets;
    }

    /** Whether nearly all of the marks at the margin stand before a few words, and most of these over a line without a mark. */
    private static boolean areUsual(List<Piece> pieces, Mark mark, int mostColumns) {
        int marked = 0;
        int names = 0;
        int over = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Words words
                    && words.mark() == mark
                    && words.indentColumns() <= mostColumns) {
                boolean name = HeadingWords.areHeading(words.text()) && HeadingWords.startHigh(words.text());
                marked++;
                names += name ? 1 : 0;
                over += name && isPlain(pieces, i + 1) ? 1 : 0;
            }
        }
        return names >= LEAST && names * 10 >= marked * 9 && over * 2 > marked;
    }

    private static boolean isPlain(List<Piece> pieces, int index) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0;
    }
}
