package app.cumulus.note.piece;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that lead on to the list right below without a colon, and first steps of a list without marks. */
public final class LeadIns {

    private static final int MOST_WORDS = 14;
    private static final int MOST_ANSWER_LINES = 8;

    /** {@code The gate has}, {@code It is used for}: the sentence ends in what stands below. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:\\S+ ){1,13}(?:has|have|had|are|is|to|of|as|with|for|by|from|via|using|includes?|including|provides?|allows?|supports?|contains?|requires?|needs?|between|when|if|because|the following \\p{L}+|these \\p{L}+)\\s*\\.?");

    private static final Pattern FOLLOWING =
            Pattern.compile("(?i).*\\b(?:following|these|below)(?: \\p{L}+){0,2}\\s*\\.?");
    private static final Pattern THEY = Pattern.compile("(?i)(?:it|they|we|you) (?:\\p{L}+ ){0,2}\\p{L}+");

    /** {@code Open}, not {@code NLO}. */
    private static final Pattern ORDINARY = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

    /** {@code NLO}, {@code SBS2}. */
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,5}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d]*(?: [\\p{L}\\d]+)?");

    private LeadIns() {}

    /** {@code NLO} over {@code SBS} over another name: several of a kind, and the first is no title of the others. */
    public static boolean areNames(List<Piece> pieces, int index) {
        return index + 2 < pieces.size()
                && isNamed(pieces.get(index), SHORT_NAME)
                && isNamed(pieces.get(index + 1), SHORT_NAME)
                && isNamed(pieces.get(index + 2), NAME);
    }

    private static boolean isNamed(Piece piece, Pattern name) {
        return piece instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && name.matcher(words.text()).matches();
    }

    /** Whether the line is a sentence that the items right below end. */
    public static boolean isOpen(Piece.Words words) {
        String text = words.text();
        return text.split(" ").length <= MOST_WORDS
                && (OPEN.matcher(text).matches()
                        || FOLLOWING.matcher(text).matches()
                        || THEY.matcher(text).matches());
    }

    /** {@code Open the gate} over {@code Open the shed}: two of a kind, and the first is no title of the second. */
    public static boolean areAlike(String text, String next) {
        String first = text.split("\\s+", 2)[0];
        return ORDINARY.matcher(first).matches() && next.startsWith(first + " ") && HeadingWords.areHeading(next);
    }

    /** The first of lines that are set in below another one, with no such block among them: it is one of them. */
    public static boolean isFirstOfInset(List<Piece> pieces, int index) {
        Piece.Words first = (Piece.Words) pieces.get(index);
        boolean inset = index > 0
                && pieces.get(index - 1) instanceof Piece.Words above
                && above.indentColumns() < first.indentColumns();
        int next = index + 1;
        while (inset
                && next < pieces.size()
                && pieces.get(next) instanceof Piece.Words line
                && line.indentColumns() >= first.indentColumns()) {
            boolean begins = line.indentColumns() == first.indentColumns() && line.standalone() && line.leadsOn();
            if (begins && HeadingWords.areHeading(line.text())) {
                return false;
            }
            next++;
        }
        return inset;
    }

    /** {@code First Crane Gate} over {@code Second Crane Gate}, and nothing else between empty lines. */
    public static boolean isOneOfTwo(List<Piece> pieces, int index) {
        if (!(pieces.get(index + 1) instanceof Piece.Words next) || next.leadsOn()) {
            return false;
        }
        String[] one = ((Piece.Words) pieces.get(index)).text().split(" ");
        String[] other = next.text().split(" ");
        return one.length > 1
                && one.length == other.length
                && one[one.length - 1].equals(other[other.length - 1])
                && HeadingWords.areHeading(next.text());
    }

    /** {@code What pulls barges?} over {@code A tug} in lines that stand together, with another question among them. */
    public static boolean isAskedOfSeveral(List<Piece> pieces, int index) {
        if (!asks(pieces.get(index)) || index + 1 >= pieces.size() || !answers(pieces.get(index + 1))) {
            return false;
        }
        int next = index + 1;
        while (next < Math.min(pieces.size(), index + MOST_ANSWER_LINES) && answers(pieces.get(next))) {
            next++;
        }
        int last = index - 1;
        while (last > Math.max(0, index - MOST_ANSWER_LINES) && answers(pieces.get(last))) {
            last--;
        }
        boolean before = next < pieces.size() && isBeside(pieces.get(next)) && asks(pieces.get(next));
        return before || isBeside(pieces.get(index)) && last >= 0 && last < index - 1 && asks(pieces.get(last));
    }

    private static boolean answers(Piece piece) {
        return isBeside(piece) && !asks(piece);
    }

    private static boolean isBeside(Piece piece) {
        return piece instanceof Piece.Words words && words.mark() == Mark.NONE && !words.standalone();
    }

    private static boolean asks(Piece piece) {
        return piece instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.text().endsWith("?");
    }
}
