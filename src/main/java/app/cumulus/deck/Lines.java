package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;

/** Picks the stretch of a note that stands for lines which may have been scattered. */
final class Lines {

    private static final int GAP = 4;

    private Lines() {}

    /** The stretch that has most of the lines; of equal ones the first. */
    static Span block(List<Integer> scattered) {
        List<Integer> lines = new ArrayList<>(scattered);
        lines.sort(null);
        Span best = null;
        int most = 0;
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i) - lines.get(i - 1) > GAP) {
                if (i - first > most) {
                    most = i - first;
                    best = new Span(lines.get(first), lines.get(i - 1));
                }
                first = i;
            }
        }
        return best;
    }
}
