package app.cumulus.note.piece;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import java.util.List;
import java.util.regex.Pattern;

/** Lines without a mark that each have a name and what it means, and the title right over them. */
public final class NamedRows {

    private static final int LEAST = 2;
    private static final int MOST = 40;

    /** {@code Tug (harbour) - pulls ships}, {@code Barge: 40 tons}. */
    private static final Pattern MEANT =
            Pattern.compile("[\\p{L}`\"][^:=>|]{0,40}?(?: -| [–—]|:| ?[-=]>| =) ?\\S.{0,90}");

    private NamedRows() {}

    public static boolean isOne(List<Piece> pieces, int index) {
        return pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && MEANT.matcher(words.text()).matches();
    }

    /** {@code Kinds:} right over several such lines, up to an empty line. */
    public static boolean areBelow(List<Piece> pieces, int index) {
        Piece.Words title = (Piece.Words) pieces.get(index);
        boolean named = title.mark() == Mark.NONE
                && title.text().endsWith(":")
                && HeadingWords.areHeading(title.text())
                && HeadingWords.startHigh(title.text());
        int end = index + 1;
        while (named
                && end < Math.min(pieces.size(), index + MOST)
                && isOne(pieces, end)
                && pieces.get(end) instanceof Piece.Words row
                && !row.standalone()
                && row.indentColumns() == title.indentColumns()) {
            end++;
        }
        boolean closed = end == pieces.size()
                || pieces.get(end) instanceof Piece.Title
                || pieces.get(end) instanceof Piece.Words behind && behind.standalone();
        return closed && end - index > LEAST;
    }
}
