package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads titles that say by which way one comes to them: {@code Harbour > Cranes > Hooks} is {@code Hooks} below {@code Cranes} below
 * {@code Harbour}. Only where a note has several of them, and hardly another title.
 */
public final class Breadcrumbs {

    private static final int LEAST = 2;
    private static final String NAME = "[\\p{Lu}\\d][^-<>›»→:.;,=|]{0,40}?";
    private static final Pattern WAY = Pattern.compile(NAME + "(?: (?:>|›|»|→|->) " + NAME + "){1,4}:?");
    private static final Pattern STEP = Pattern.compile(" (?:>|›|»|→|->) ");

    private final List<Piece> pieces;

    private Breadcrumbs(List<Piece> pieces) {
        this.pieces = pieces;
    }

    public static List<Piece> settled(List<Piece> pieces) {
        Breadcrumbs crumbs = new Breadcrumbs(pieces);
        int ways = 0;
        int others = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean over = crumbs.isOverLines(i);
            boolean way = over && WAY.matcher(crumbs.text(i)).matches();
            ways += way ? 1 : 0;
            others += over && !way && UnmarkedTitles.isInCapitals(crumbs.text(i)) ? 1 : 0;
        }
        return ways < LEAST || others * LEAST > ways ? pieces : crumbs.opened();
    }

    private List<Piece> opened() {
        List<Piece> opened = new ArrayList<>();
        List<String> open = List.of();
        int base = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Title title) {
                base = title.level();
                open = List.of();
            }
            if (!isOverLines(i) || !WAY.matcher(text(i)).matches()) {
                opened.add(piece);
                continue;
            }
            List<String> way = List.of(STEP.split(HeadingWords.withoutColon(text(i))));
            int known = 0;
            while (known < Math.min(open.size(), way.size() - 1)
                    && open.get(known).equals(way.get(known))) {
                known++;
            }
            for (int step = known; step < way.size(); step++) {
                opened.add(new Piece.Title(piece.span(), way.get(step), base + step + 1));
            }
            open = way;
        }
        return opened;
    }

    /** At the margin behind an empty line or a bullet, with something right below. */
    private boolean isOverLines(int index) {
        return pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0
                && words.leadsOn()
                && (words.standalone()
                        || index == 0
                        || pieces.get(index - 1) instanceof Piece.Words before && before.mark() != Mark.NONE);
    }

    private String text(int index) {
        return ((Piece.Words) pieces.get(index)).text();
    }
}
