package app.cumulus.ui.review;

import app.cumulus.catalog.CardRow;
import app.cumulus.schedule.MemoryState;

/**
 * What is special about the card on the screen.
 *
 * @param lapses how often it was forgotten after it had been known
 * @param leechLapses forgotten so often, a card is a leech
 */
public record Standing(boolean flagged, int lapses, int leechLapses) {

    /** A leech that was kept is pointed out again after half as many more lapses. */
    private static final int HALF = 2;

    static Standing of(CardRow row, int leechLapses) {
        int lapses = row.memory() instanceof MemoryState.Learned learned ? learned.lapses() : 0;
        return new Standing(row.flagged(), lapses, leechLapses);
    }

    public boolean isLeech() {
        return lapses >= leechLapses;
    }

    /** Whether the last lapse made it a leech, or was one too many of a leech that was kept. */
    boolean isNewlyLeech(Standing before) {
        return lapses > before.lapses() && isLeech() && (lapses - leechLapses) % Math.max(1, leechLapses / HALF) == 0;
    }
}
