package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A few words in capitals between two empty lines, with no mark at all: where a note has several such lines, they are its headings. */
final class ProseTitles {

    private static final int LEAST = 3;
    private static final int MOST_WORDS = 7;
    private static final int MOST_INDENT = 3;
    private static final int LEAST_LETTERS = 4;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+\\]");
    private static final Pattern SIGNS = Pattern.compile(".*[,;:.!?=>`|_/]\\s*");
    /** {@code When not to take the ferry}. */
    private static final Pattern ASKING =
            Pattern.compile("(?i)(?:when|how|why|what|where|which)(?: not)? to [^.,;:!?]{3,60}");

    /** {@code Night Shifts --}: titles that have a sign of their own. */
    private static final Pattern DASHED = Pattern.compile("^\\p{Lu}.{0,60}[\\p{L}\\p{N})] ?-{1,3}$");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]+");

    private final List<Piece> pieces;
    private final boolean usual;

    ProseTitles(List<Piece> pieces) {
        this.pieces = pieces;
        this.usual =
                IntStream.range(0, pieces.size()).filter(this::looksLikeOne).count() >= LEAST;
    }

    /** Whether the piece with this index is a title: in a note that has several of them, or over a list. */
    boolean has(int index) {
        if (!isLone(index)) {
            return false;
        }
        String text = ((Piece.Words) pieces.get(index)).text();
        boolean listed = pieces.get(index + 1) instanceof Piece.Words next && next.mark() != Mark.NONE;
        boolean told = usual
                && (listed && isHeading(bare(text)) || ASKING.matcher(text).matches());
        return told || (usual || listed) && isInCapitals(text);
    }

    /** Whether the note has several of them. */
    boolean areUsual() {
        return usual;
    }

    /** Whether the piece is a line of this sort over lines that are set in: it names another thing than the title before. */
    boolean endsSection(int index) {
        return usual
                && index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Words next
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && words.standalone()
                && words.indentColumns() == 0
                && (next.indentColumns() > 0 && isInCapitals(words.text())
                        || DASHED.matcher(words.text()).find());
    }

    private boolean looksLikeOne(int index) {
        return isLone(index) && isInCapitals(((Piece.Words) pieces.get(index)).text());
    }

    private boolean isLone(int index) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && words.standalone()
                && !words.leadsOn()
                && words.indentColumns() <= MOST_INDENT
                && words.indentColumns() <= pieces.get(index + 1).indentColumns()
                && !(pieces.get(index + 1) instanceof Piece.Title)
                && (index == 0 || !(pieces.get(index - 1) instanceof Piece.Title));
    }

    private static String bare(String text) {
        return BRACKETS.matcher(text).replaceAll("").strip();
    }

    private static boolean isHeading(String bare) {
        return HeadingWords.startHigh(bare)
                && Character.isLetter(bare.codePointAt(0))
                && !SIGNS.matcher(bare).matches()
                && (HeadingWords.areHeading(bare) || HeadingWords.areHeadingWithAddition(bare));
    }

    static boolean isInCapitals(String text) {
        String bare = bare(text);
        return isHeading(bare)
                && bare.split("\\s+").length <= MOST_WORDS
                && NO_WORD.splitAsStream(bare)
                        .filter(word -> word.length() >= LEAST_LETTERS)
                        .allMatch(HeadingWords::startHigh);
    }
}
