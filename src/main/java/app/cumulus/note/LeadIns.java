package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that lead on to the list right below without a colon, and first steps of a list without marks. */
final class LeadIns {

    private static final int MOST_WORDS = 14;

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
    static boolean areNames(List<Piece> pieces, int index) {
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
    static boolean isOpen(Piece.Words words) {
        String text = words.text();
        return text.split(" ").length <= MOST_WORDS
                && (OPEN.matcher(text).matches()
                        || FOLLOWING.matcher(text).matches()
                        || THEY.matcher(text).matches());
    }

    /** {@code Open the gate} over {@code Open the shed}: two of a kind, and the first is no title of the second. */
    static boolean areAlike(String text, String next) {
        String first = text.split("\\s+", 2)[0];
        return ORDINARY.matcher(first).matches() && next.startsWith(first + " ") && HeadingWords.areHeading(next);
    }
}
