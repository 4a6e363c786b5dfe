package app.cumulus.note.title;

import app.cumulus.note.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts titles below the one that gathers them: {@code Crane types} right over {@code Tower crane}, both drawn alike, has that one
 * and those behind it below it, up to a title that asks, that gathers others, or that names what the gathering one names.
 */
public final class TitlesOverTitles {

    private static final int LEAST = 3;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_EMPTY_LINES = 3;

    private static final Pattern GATHERING = Pattern.compile(
            "(?i)(?:\\S{1,30} ){1,4}(?:options|types|kinds|classes|families|models|modes|components|parts|elements|ways|methods|strategies|categories|tiers|plans|flavou?rs|variants|services|resources|tools|layers|pillars|levels|features)(?: (?:of|in|for) \\S.{0,40})?:?");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)(?:what|how|why|when|where|which|who|aws|amazon|differences?|summary|notes?|exam|labs?)\\b.*|.*\\?|.*\\bvs\\b.*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Piece> pieces;

    private TitlesOverTitles(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    public static List<Piece> settled(List<Piece> pieces) {
        TitlesOverTitles titles = new TitlesOverTitles(pieces);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (titles.gathers(i)) {
                titles.gather(i);
            }
        }
        return titles.pieces;
    }

    /** With nothing between it and the next title. */
    private boolean gathers(int index) {
        return pieces.get(index) instanceof Piece.Title title
                && pieces.get(index + 1) instanceof Piece.Title next
                && next.level() == title.level()
                && next.span().startLine() == title.span().endLine() + 1
                && GATHERING.matcher(title.text()).matches();
    }

    private void gather(int index) {
        Piece.Title over = (Piece.Title) pieces.get(index);
        int end = index + 1;
        int members = 0;
        while (end < pieces.size() && !ends(over, end)) {
            members += pieces.get(end) instanceof Piece.Title title && title.level() == over.level() ? 1 : 0;
            end++;
        }
        for (int i = index + 1; members >= LEAST && i < end; i++) {
            if (pieces.get(i) instanceof Piece.Title title) {
                pieces.set(i, new Piece.Title(title.span(), title.text(), title.level() + 1, title.ruledOff()));
            }
        }
    }

    private boolean ends(Piece.Title over, int index) {
        if (!(pieces.get(index) instanceof Piece.Title title) || title.level() > over.level()) {
            return false;
        }
        int empty = title.span().startLine() - pieces.get(index - 1).span().endLine() - 1;
        return title.level() < over.level()
                || empty > MOST_EMPTY_LINES
                || title.text().split(" ").length > MOST_WORDS
                || GATHERING.matcher(title.text()).matches()
                || CHAPTER.matcher(title.text()).matches()
                || NO_WORD.splitAsStream(over.text().toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= LEAST_LETTERS)
                        .anyMatch(word -> NO_WORD.splitAsStream(title.text()).anyMatch(word::equalsIgnoreCase));
    }
}
