package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds titles as slides have them, right over bullets and right behind those of the slide before: {@code Night Crane – Hooks},
 * {@code Night Crane – Fees}. One such line may say what a thing is; several that begin alike name parts of it, and then so do
 * others that are built like them.
 */
final class SlideTitles {

    private static final int MOST_WORDS = 5;
    private static final Pattern PART =
            Pattern.compile("(?<of>\\p{Lu}[^-–—:|.;,>]{1,40}?) ?(?:(?<= )[-–—|]|:) (?<part>\\p{Lu}[^:.;,|]{1,50}?):?");

    private final List<Piece> pieces;

    private SlideTitles(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static BitSet of(List<Piece> pieces) {
        SlideTitles slides = new SlideTitles(pieces);
        Map<String, Integer> families = new HashMap<>();
        BitSet titles = new BitSet();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            String family = slides.family(i);
            families.merge(family, 1, Integer::sum);
        }
        families.remove("");
        for (int i = 0; i + 1 < pieces.size(); i++) {
            String family = slides.family(i);
            boolean likeOthers = families.getOrDefault(family, 0) > 1 || !family.isEmpty() && slides.isGlued(i);
            titles.set(i, likeOthers || families.containsKey(slides.over(i).toLowerCase(Locale.ROOT)));
        }
        boolean usual = families.values().stream().anyMatch(count -> count > 1);
        return usual ? titles : new BitSet();
    }

    /** What the piece with this index names a part of; empty if it is no such title. */
    private String family(int index) {
        Matcher part = PART.matcher(over(index));
        boolean named = part.matches()
                && part.group("part").split(" ").length <= MOST_WORDS
                && HeadingWords.areHeading(part.group("of"))
                && HeadingWords.areHeading(part.group("part"));
        return named ? part.group("of").toLowerCase(Locale.ROOT) : "";
    }

    private boolean isGlued(int index) {
        return !((Piece.Words) pieces.get(index)).standalone();
    }

    /** The words of a line at the margin right over a bullet or a number; empty if the piece is none. */
    private String over(int index) {
        boolean over = pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && words.indentColumns() == 0
                && pieces.get(index + 1) instanceof Piece.Words next
                && (next.mark() == Mark.BULLET || next.mark() == Mark.NUMBER)
                && !next.standalone();
        return over ? ((Piece.Words) pieces.get(index)).text() : "";
    }
}
