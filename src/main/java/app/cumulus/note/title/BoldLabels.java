package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.piece.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What bold letters tell of Markdown's layout beside titles: names before what they mean, and names as bullets over it. */
public final class BoldLabels {

    private static final int MOST_NAME_WORDS = 4;
    private static final int LEAST_SAID_WORDS = 3;

    /** {@code **Hooks:** hold crates}, {@code **Hooks** - hold crates}. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\*{2,3}|__)[^*_:]{2,60}(?::\\s?(?:\\*{2,3}|__)|(?:\\*{2,3}|__)\\s?(?::|\\s[-–—=]|\\.))\\s.*");

    private final List<Piece> pieces;
    private final NoteLines lines;

    /** The last title before each piece. */
    private final int[] titles;

    public BoldLabels(List<Piece> pieces, NoteLines lines) {
        this.pieces = pieces;
        this.lines = lines;
        this.titles = new int[pieces.size() + 1];
        Arrays.fill(titles, -1);
        for (int i = 0; i < pieces.size() && lines.isMarkdown(); i++) {
            titles[i + 1] = pieces.get(i) instanceof Piece.Title ? i : titles[i];
        }
    }

    /**
     * Whether the line behind an empty one begins with its own name in bold, while the title above it is in bold, too, and has been
     * told of: the line stands beside that title.
     */
    public boolean endsTitle(int index) {
        int title = titles[index];
        return title >= 0
                && index - title > 1
                && isLabel(index)
                && ((Piece.Words) pieces.get(index)).standalone()
                && StressedTitles.isBold(raw(title))
                && pieces.get(title + 1) instanceof Piece.Words first
                && first.mark() == Mark.NONE
                && !isLabel(title + 1);
    }

    public int levelAbove(int index) {
        return ((Piece.Title) pieces.get(titles[index])).level();
    }

    private boolean isLabel(int index) {
        return pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0
                && LABEL.matcher(raw(index)).matches();
    }

    private String raw(int index) {
        return lines.get(pieces.get(index).span().startLine() - 1).strip();
    }

    /** {@code - Night crane} right over {@code lifts crates by night} at the margin: Markdown takes both for one item. */
    public boolean isToldBelow(int index) {
        return lines.isMarkdown()
                && index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words name
                && pieces.get(index + 1) instanceof Piece.Words said
                && name.mark() == Mark.BULLET
                && HeadingWords.startHigh(name.text())
                && name.text().split(" ").length <= MOST_NAME_WORDS
                && said.mark() == Mark.NONE
                && !said.standalone()
                && Character.isLetter(said.text().codePointAt(0))
                && said.text().split(" ").length >= LEAST_SAID_WORDS
                && (!HeadingWords.areHeading(said.text()) || !HeadingWords.startHigh(said.text()));
    }
}
