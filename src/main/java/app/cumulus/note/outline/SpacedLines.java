package app.cumulus.note.outline;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads notes that have an empty line behind nearly every line, and no marks: the empty lines part nothing. There a name before a colon,
 * alone or with its meaning, has the lines behind it until the next such name.
 */
final class SpacedLines {

    private static final int LEAST_LINES = 16;
    private static final int LEAST_NAMES = 3;
    private static final int MOST_WORDS = 5;

    /** {@code Tug: pulls ships}. */
    private static final Pattern MEANT = Pattern.compile("(?<name>[^:]{2,60}?) ?: ?(?!//)\\S.*");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}.*|(?i:aws|amazon) .*|\\p{L}.* \\d{1,3}");
    private static final Pattern LOW_WORD = Pattern.compile("\\p{Ll}\\S*:");

    private final List<Piece> pieces;
    private final boolean usual;

    SpacedLines(List<Piece> pieces) {
        this.pieces = pieces;
        long plain = count(pieces, SpacedLines::isPlain);
        long lone = count(pieces, words -> isPlain(words) && words.standalone() && !words.leadsOn());
        long names = count(pieces, words -> isPlain(words) && words.standalone() && isName(words));
        this.usual = plain >= LEAST_LINES
                && names >= LEAST_NAMES
                && plain * 10 >= pieces.size() * 9L
                && lone * 5 >= plain * 3;
    }

    private static long count(List<Piece> pieces, Predicate<Piece.Words> what) {
        return pieces.stream()
                .filter(Piece.Words.class::isInstance)
                .map(Piece.Words.class::cast)
                .filter(what)
                .count();
    }

    /** Whether empty lines part nothing in this note. */
    boolean areUsual() {
        return usual;
    }

    /** Whether the piece with this index is a name over the lines behind it. */
    boolean opens(int index) {
        return usual
                && index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.standalone()
                && !isOpener(next)
                && (isOpener(words) || counts(words, index));
    }

    /** Whether the line begins what is told of another name. */
    static boolean isOpener(Piece.Words words) {
        return isPlain(words) && words.standalone() && (isName(words) || isMeant(words.text()));
    }

    /** {@code 2 kinds of cranes} over two lines, the last ones before the next name. */
    private boolean counts(Piece.Words words, int index) {
        int count = Counting.in(words.text());
        int end = index + 1 + count;
        return count > 1
                && end <= pieces.size()
                && (end == pieces.size() || pieces.get(end) instanceof Piece.Words next && isOpener(next))
                && IntStream.range(index + 1, end)
                        .allMatch(i -> pieces.get(i) instanceof Piece.Words item
                                && isPlain(item)
                                && HeadingWords.areHeading(item.text()));
    }

    private static boolean isPlain(Piece.Words words) {
        return words.mark() == Mark.NONE && words.indentColumns() == 0;
    }

    private static boolean isName(Piece.Words words) {
        String text = words.text();
        return text.endsWith(":")
                && HeadingWords.areHeading(text)
                && !LOW_WORD.matcher(text).matches();
    }

    private static boolean isMeant(String text) {
        Matcher meant = MEANT.matcher(text);
        if (!meant.matches()) {
            return false;
        }
        String name = meant.group("name");
        return PROPER.matcher(name).matches()
                && name.split(" ").length <= MOST_WORDS
                && !HeadingWords.areSentence(name);
    }
}
