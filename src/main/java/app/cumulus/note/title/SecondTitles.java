package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets in the lines of a block that stand below a title of their own: {@code Cranes} over {@code Hooks} over {@code Single: one
 * rope}, {@code Double: two ropes}, all at one margin; and those of a record: {@code Crane: Night Crane} over {@code Load: 40 tons}.
 */
public final class SecondTitles {

    private static final int LEAST = 2;
    private static final int LEAST_OVER_ALL = 3;
    private static final int TITLE_LEVEL = 2;
    private static final int MOST_WORDS = 4;

    /** {@code Service: Night Crane}: the sort of the thing that the record is about, and its name. */
    private static final Pattern RECORD = Pattern.compile(
            "(?i:(?:aws )?(?:service|name|term|topic|concept|tool|resource|component|product|feature|title|subject)(?: name)?) ?[:=] ?(?<name>[^:;.=]{2,60})");

    private static final Pattern ROW = Pattern.compile("\\p{L}[^:=>|]{0,40}?(?:: ?| [-–=] | ?[-=]> ?)\\S.*");

    private final List<Piece> pieces;

    private SecondTitles(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    public static List<Piece> settled(List<Piece> pieces) {
        SecondTitles titles = new SecondTitles(pieces);
        long records = pieces.stream().filter(SecondTitles::isRecord).count();
        int top = -1;
        for (int i = 0; i < pieces.size(); i++) {
            boolean inBlock = titles.isPlain(i) && !((Piece.Words) titles.pieces.get(i)).standalone();
            top = inBlock ? top : i;
            if (records >= LEAST && isRecord(titles.pieces.get(i)) && titles.isRow(i + 1)) {
                Piece.Words head = (Piece.Words) titles.pieces.get(i);
                var name = RECORD.matcher(head.text());
                titles.pieces.set(
                        i, name.matches() ? head.with(name.group("name").strip()) : head);
                i = titles.setIn(i);
            } else if (records >= LEAST_OVER_ALL && isRecord(titles.pieces.get(i))) {
                titles.pieces.set(i, titled((Piece.Words) titles.pieces.get(i)));
            } else if (i > top && titles.isName(top) && titles.isName(i) && titles.areRowsBelow(i)) {
                i = titles.setIn(i);
            }
        }
        return titles.pieces;
    }

    /** {@code Topic: Cranes} over lines of any sort, where several of them part a note, is a title. */
    private static Piece titled(Piece.Words words) {
        Matcher name = RECORD.matcher(words.text());
        return name.matches() ? new Piece.Title(words.span(), name.group("name").strip(), TITLE_LEVEL) : words;
    }

    private static boolean isRecord(Piece piece) {
        return piece instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && RECORD.matcher(words.text()).matches();
    }

    private boolean areRowsBelow(int index) {
        return isRow(index + 1) && isRow(index + 2);
    }

    /** The rows right below, up to an empty line or another title; the index of the last. */
    private int setIn(int index) {
        int indent = pieces.get(index).indentColumns() + 1;
        int next = index + 1;
        while (isRow(next) && !isRecord(pieces.get(next))) {
            pieces.set(next, ((Piece.Words) pieces.get(next)).at(indent));
            next++;
        }
        return next - 1;
    }

    private boolean isRow(int index) {
        return isPlain(index)
                && !((Piece.Words) pieces.get(index)).standalone()
                && ROW.matcher(((Piece.Words) pieces.get(index)).text()).matches();
    }

    private boolean isName(int index) {
        if (!isPlain(index) || ((Piece.Words) pieces.get(index)).tone() != Tone.PLAIN) {
            return false;
        }
        String text = ((Piece.Words) pieces.get(index)).text();
        return HeadingWords.areHeading(text)
                && HeadingWords.startHigh(text)
                && text.indexOf(',') < 0
                && text.split(" ").length <= MOST_WORDS
                && !ROW.matcher(text).matches();
    }

    private boolean isPlain(int index) {
        return index >= 0
                && index < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0;
    }
}
