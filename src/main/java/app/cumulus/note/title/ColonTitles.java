package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads notes with hardly a drawn title but names before a colon, behind an empty line and over lines at the same margin: the
 * paragraphs behind such a name go on about it until the next one, or until a lone line names another thing. In such a note the
 * names may be in small letters.
 */
public final class ColonTitles {

    private static final int LEAST = 4;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_OF_A_NAME = 5;

    /** {@code Use cases:}, {@code Pros:}: a part of what is told, not the next thing. */
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:(?:some|common|possible|main|key|my|other|the) )*(?:use[- ]?cases?|examples?|notes?|remember|pros|cons|benefits|(?:dis)?advantages|drawbacks|features|limits|limitations|steps|important|good to know|types?|kinds|options|exam tips?|tips?|ex|eg|e\\.g|i\\.e|more|details)(?: (?:of|for|to) .*)?:?");

    /** {@code What is a crane:}. */
    private static final Pattern ASKED = Pattern.compile("(?i)what(?: is|'s| are) [^.,;:?!]{2,60}:");

    /** {@code Night crane - lifts crates by night}. */
    private static final Pattern MEANT = Pattern.compile("(?<name>\\p{Lu}[^:.;,>=]{1,60}?)\\s+[-–]\\s+\\S.*");

    private final List<Piece> pieces;
    private final Set<Piece.Words> titles;

    public ColonTitles(List<Piece> pieces) {
        this.pieces = pieces;
        long drawn = pieces.stream().filter(Piece.Title.class::isInstance).count();
        Set<Piece.Words> named = IntStream.range(0, pieces.size())
                .filter(this::isName)
                .mapToObj(i -> (Piece.Words) pieces.get(i))
                .collect(Collectors.toCollection(HashSet::new));
        long over = IntStream.range(0, pieces.size())
                .filter(i -> named.contains(pieces.get(i)) && isOverFlush(i))
                .count();
        boolean none = drawn * LEAST > over || over < LEAST || over * 2 < named.size();
        if (!none) {
            IntStream.range(0, pieces.size())
                    .filter(i -> RepeatedTitles.isOne(pieces, i))
                    .forEach(i -> named.add((Piece.Words) pieces.get(i)));
        }
        this.titles = none ? Set.of() : named;
    }

    /** Whether the piece with this index has the lines behind it, be there empty ones between them. */
    public boolean opens(int index) {
        return !titles.isEmpty()
                && titles.contains(pieces.get(index))
                && isOverFlush(index)
                && ((Piece.Words) pieces.get(index + 1)).mark() == Mark.NONE;
    }

    public boolean isTitle(Piece.Words words) {
        return titles.contains(words);
    }

    /** Whether the line ends what such a title opened. */
    public boolean ends(Piece.Words words) {
        return !titles.isEmpty()
                && (isTitle(words) || words.isLone() && words.indentColumns() == 0 && namesAnother(words));
    }

    private static boolean namesAnother(Piece.Words words) {
        String text = words.text();
        var meant = MEANT.matcher(text);
        boolean term = meant.matches()
                && meant.group("name").split(" ").length <= MOST_WORDS_OF_A_NAME
                && !HeadingWords.areSentence(meant.group("name"));
        return term
                || (HeadingWords.startHigh(text) || text.endsWith("?"))
                        && !isPart(text)
                        && HeadingWords.areHeading(text);
    }

    private boolean isName(int index) {
        if (!(pieces.get(index) instanceof Piece.Words words)
                || !words.standalone()
                || words.indentColumns() != 0
                || words.tone() != Tone.PLAIN
                || !words.text().endsWith(":")
                || isPart(words.text())) {
            return false;
        }
        boolean marked = words.mark() == Mark.NUMBER && isOverFlush(index) && HeadingWords.startHigh(words.text());
        return (marked || words.mark() == Mark.NONE)
                && words.text().split(" ").length <= MOST_WORDS
                && (HeadingWords.areHeading(words.text())
                        || ASKED.matcher(words.text()).matches());
    }

    static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    /** Whether an unmarked line follows that is not set in. */
    private boolean isOverFlush(int index) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.mark() != Mark.REMARK
                && next.indentColumns() == words.indentColumns();
    }
}
