package app.cumulus.note.piece;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code Tug (pulls ships into the harbour)} as {@code Tug: pulls ships into the harbour}, where several lines beside each
 * other say in brackets what their names mean.
 */
public final class BracketMeanings {

    private static final int LEAST_ROWS = 3;
    private static final int OFTEN = 8;
    private static final int MOST_NAME_WORDS = 5;

    private static final Pattern ROW = Pattern.compile(
            "(?<name>[\\p{L}\\d][^():;=.,]{0,60}(?:\\.\\d)?) ?\\((?<meaning>[^()\\s][^()]*+(?:\\([^()]*+\\)[^()]*+){0,4}+)\\)?\\.?");

    /** More than one word, in small letters as in a sentence; {@code (from the north)} only adds to the name. */
    private static final Pattern SAYS = Pattern.compile(
            "(?!(?:from|via|in|with|by|on|at|to|such|or|and|not|no|only|up|per|max|min|when|if|using|see|also|aka|formerly|e\\.g|eg|ex|i\\.e)\\b)(?:\\p{Ll}[\\p{Ll}'-]*+|For|An?|The|Used) \\S.*");

    private static final Pattern WRITTEN_OUT =
            Pattern.compile("(?<words>\\p{Lu}[\\p{L} -]{4,60}?)(?: [-–] |, (?=\\p{Ll}))(?<meaning>\\S.*)");

    private BracketMeanings() {}

    public static List<Piece> read(List<Piece> pieces) {
        List<Piece> read = new ArrayList<>(pieces);
        // where it is a habit, a line alone is written so, too
        int least = saying(pieces, LEAST_ROWS, read) >= OFTEN ? 1 : LEAST_ROWS;
        if (least == 1) {
            saying(pieces, least, read);
        }
        return read;
    }

    /** Rewrites what is said in lists of at least so many such lines, and counts the lines. */
    private static int saying(List<Piece> pieces, int least, List<Piece> read) {
        int found = 0;
        int end;
        for (int start = 0; start < pieces.size(); start = end) {
            end = endOfRun(pieces, start);
            int rows = 0;
            Set<String> said = new HashSet<>();
            for (int i = start; i < end; i++) {
                Matcher row = row(pieces, i);
                rows += row == null ? 0 : 1;
                if (row != null && SAYS.matcher(meaning(row)).matches()) {
                    said.add(meaning(row));
                }
            }
            int says = said.size();
            if (rows >= least && rows * 3 >= (end - start) * 2 && says * 3 >= rows * 2) {
                found += rows;
                rewrite(pieces, start, end, read);
            }
        }
        return found;
    }

    private static void rewrite(List<Piece> pieces, int start, int end, List<Piece> read) {
        for (int i = start; i < end; i++) {
            Matcher row = row(pieces, i);
            if (row != null) {
                read.set(i, ((Piece.Words) pieces.get(i)).with(said(row)));
            }
        }
    }

    /** Behind the last of the lines that stand at the same indent with the same sort of mark. */
    static int endOfRun(List<Piece> pieces, int start) {
        int end = start + 1;
        while (pieces.get(start) instanceof Piece.Words first
                && end < pieces.size()
                && pieces.get(end) instanceof Piece.Words words
                && words.indentColumns() == first.indentColumns()
                && words.mark() == first.mark()
                && !words.standalone()) {
            end++;
        }
        return end;
    }

    private static Matcher row(List<Piece> pieces, int index) {
        if (!(pieces.get(index) instanceof Piece.Words words) || words.mark() == Mark.REMARK) {
            return null;
        }
        boolean titled = index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.indentColumns() > words.indentColumns();
        Matcher row = ROW.matcher(words.text());
        return !titled
                        && row.matches()
                        && row.group("meaning").indexOf(' ') > 0
                        && row.group("name").split("\\s+").length <= MOST_NAME_WORDS
                        && HeadingWords.areHeading(row.group("name").strip())
                        && !row.group("name").equals(row.group("name").toLowerCase(Locale.ROOT))
                ? row
                : null;
    }

    private static String meaning(Matcher row) {
        String said = said(row);
        return said.substring(said.indexOf(": ") < 0 ? said.length() : said.indexOf(": ") + 2);
    }

    private static String said(Matcher row) {
        String name = row.group("name").strip();
        String meaning = row.group("meaning").strip();
        if (HeadingWords.areShortName(name + ": " + meaning)) {
            return row.group();
        }
        Matcher written = WRITTEN_OUT.matcher(meaning);
        return written.matches() && HeadingWords.areShortName(name + ": " + written.group("words"))
                ? name + " (" + written.group("words") + "): " + written.group("meaning")
                : name + ": " + meaning;
    }
}
