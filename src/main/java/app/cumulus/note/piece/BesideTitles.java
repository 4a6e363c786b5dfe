package app.cumulus.note.piece;

import app.cumulus.note.Span;
import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts a name from the first of the things under it, where that stands beside the name and the others below it: {@code Ships - Tug
 * (pulls)} over {@code - Barge (carries)}, both dashes in the same column.
 */
public final class BesideTitles {

    private static final int MOST_NAME_WORDS = 4;
    private static final Pattern BESIDE = Pattern.compile("(?<name>\\p{Lu}[^:]{1,60}?) [-–] (?<item>\\S.*)");
    private static final Pattern ROW = Pattern.compile("[^()\\s][^():;]{0,60}\\([^()].*");

    /** How wide a tab may be for the writer; many notes have been through two editors. */
    private static final int[] TAB_COLUMNS = {4, 8};

    private final List<String> lines;

    /** @param lines the lines as they were written */
    public BesideTitles(List<String> lines) {
        this.lines = lines;
    }

    public List<Piece> parted(List<Piece> pieces) {
        List<Piece> parted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Matcher> beside =
                    i + 1 < pieces.size() ? beside(pieces.get(i), pieces.get(i + 1)) : Optional.empty();
            if (beside.isPresent()) {
                Piece.Words title = (Piece.Words) pieces.get(i);
                parted.add(title.with(beside.get().group("name")));
                int deeper = pieces.get(i + 1).indentColumns();
                String item = beside.get().group("item");
                parted.add(new Piece.Words(title.span(), deeper, Mark.BULLET, Tone.PLAIN, item, false, true, false));
            } else {
                parted.add(pieces.get(i));
            }
        }
        return parted;
    }

    private Optional<Matcher> beside(Piece piece, Piece below) {
        boolean bullets = piece instanceof Piece.Words title
                && title.mark() != Mark.REMARK
                && title.tone() == Tone.PLAIN
                && below instanceof Piece.Words next
                && next.mark() == Mark.BULLET
                && next.indentColumns() > title.indentColumns();
        if (!bullets) {
            return Optional.empty();
        }
        String text = ((Piece.Words) piece).text();
        String next = ((Piece.Words) below).text();
        Matcher beside = BESIDE.matcher(text);
        boolean aligned = beside.matches()
                && isAligned(piece.span(), beside.group("name"), below.span())
                && areAlike(beside.group("item"), next)
                && HeadingWords.areHeading(beside.group("name"));
        return aligned ? Optional.of(beside) : Optional.empty();
    }

    /** Whether the dash behind the name stands right over the bullet of the line below. */
    private boolean isAligned(Span title, String name, Span below) {
        String line = lines.get(title.startLine() - 1);
        String next = lines.get(below.startLine() - 1);
        int dash = line.indexOf(name) + name.length() + 1;
        int bullet = next.length() - next.stripLeading().length();
        return line.contains(name)
                && IntStream.of(TAB_COLUMNS).anyMatch(tab -> columns(line, dash, tab) == columns(next, bullet, tab));
    }

    private static int columns(String line, int end, int tab) {
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns = line.charAt(i) == '\t' ? (columns / tab + 1) * tab : columns + 1;
        }
        return columns;
    }

    /** Two names with a word in brackets behind each, or two names alone. */
    private static boolean areAlike(String one, String other) {
        boolean high = hasCapital(one) && hasCapital(other);
        return high && (ROW.matcher(one).matches() && ROW.matcher(other).matches() || isShort(one) && isShort(other));
    }

    private static boolean hasCapital(String text) {
        String first = text.split("\\s", 2)[0];
        return !first.equals(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isShort(String text) {
        return text.split("\\s+").length <= MOST_NAME_WORDS && HeadingWords.areHeading(text);
    }
}
