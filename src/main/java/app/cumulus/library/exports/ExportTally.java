package app.cumulus.library.exports;

import app.cumulus.card.CardState;
import app.cumulus.store.KeptCard;

/** Counts what an export for Anki does. */
final class ExportTally {

    private int cards;
    private int added;
    private int changed;
    private int archived;

    void count(KeptCard kept, boolean isChange) {
        cards++;
        if (kept.sent().isEmpty()) {
            added++;
        } else if (isChange) {
            changed++;
        }
        if (kept.card().state() == CardState.ARCHIVED) {
            archived++;
        }
    }

    ExportReport report() {
        return new ExportReport(cards, added, changed, archived);
    }
}
