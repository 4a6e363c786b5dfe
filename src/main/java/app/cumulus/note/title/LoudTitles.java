package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.piece.Piece;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds titles that only their large letters tell, with no empty line before them: {@code TUGS} between {@code lifts crates} and {@code
 * pull barges into the harbour}. Alone, such a line may be a short name among others.
 */
final class LoudTitles {

    private static final int LEAST = 3;
    private static final Pattern LOUD =
            Pattern.compile("(?=\\p{Lu}{2}|\\p{Lu}\\d)[\\p{Lu}\\d][\\p{Lu}\\d&/+-]*(?: [\\p{Lu}\\d&/+-]+){0,4}:?");
    private static final Pattern SAYS = Pattern.compile("(?:\\p{Ll}.*|\\S+(?: \\S+){2,}+)");

    private LoudTitles() {}

    static BitSet of(List<Piece> pieces) {
        BitSet titles = new BitSet();
        int glued = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (isLoud(pieces.get(i)) && says(pieces.get(i + 1)) && (i == 0 || !isLoud(pieces.get(i - 1)))) {
                titles.set(i);
                glued += ((Piece.Words) pieces.get(i)).standalone() ? 0 : 1;
            }
        }
        boolean all = pieces.stream().filter(LoudTitles::isLoud).count() == titles.cardinality();
        if (titles.cardinality() < LEAST || glued == 0 || !all) {
            titles.clear();
        }
        return titles;
    }

    private static boolean isLoud(Piece piece) {
        return isPlain(piece) && LOUD.matcher(((Piece.Words) piece).text()).matches();
    }

    /** Right below the title, at the same margin. */
    private static boolean says(Piece piece) {
        return isPlain(piece)
                && !((Piece.Words) piece).standalone()
                && !isLoud(piece)
                && SAYS.matcher(((Piece.Words) piece).text()).matches();
    }

    private static boolean isPlain(Piece piece) {
        return piece instanceof Piece.Words words && words.mark() == Mark.NONE && words.indentColumns() == 0;
    }
}
