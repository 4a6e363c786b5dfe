package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds blocks between empty lines that begin with a name and what it means, and go on about it at the same margin: {@code Tug: pulls
 * barges}, {@code burns diesel}. One such block may be chance; where a note has several, this is how it is written.
 */
public final class TermBlocks {

    private static final int LEAST = 3;
    private static final int MOST_WORDS = 4;

    private static final Pattern MEANT = Pattern.compile("(?<name>\\p{L}[^:.;,>=?!]{1,40}?)(?:: | [-–—=] )(?=\\S).*");

    private final List<Piece> pieces;
    private final BitSet heads = new BitSet();

    public TermBlocks(List<Piece> pieces) {
        this.pieces = pieces;
        int blocks = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (isFirst(i)) {
                blocks++;
                heads.set(i, isHead(i));
            }
        }
        if (heads.cardinality() < LEAST || heads.cardinality() * 2 < blocks) {
            heads.clear();
        }
    }

    /** Whether the lines behind the piece with this index, up to the next empty one, are said of what it names. */
    public boolean opens(int index) {
        return heads.get(index);
    }

    private boolean isFirst(int index) {
        return isPlain(index) && ((Piece.Words) pieces.get(index)).standalone() && goesOn(index + 1);
    }

    private boolean isHead(int index) {
        String text = ((Piece.Words) pieces.get(index)).text();
        Matcher meant = MEANT.matcher(text);
        boolean named = meant.matches()
                && HeadingWords.startHigh(text)
                && meant.group("name").split(" ").length <= MOST_WORDS
                && !ColonTitles.isPart(meant.group("name"))
                && !HeadingWords.areSentence(meant.group("name"));
        int next = index + 1;
        while (named
                && goesOn(next)
                && !MEANT.matcher(((Piece.Words) pieces.get(next)).text()).matches()) {
            next++;
        }
        return named && !goesOn(next);
    }

    private boolean goesOn(int index) {
        return isPlain(index) && !((Piece.Words) pieces.get(index)).standalone();
    }

    private boolean isPlain(int index) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0;
    }
}
