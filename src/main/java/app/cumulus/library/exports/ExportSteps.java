package app.cumulus.library.exports;

import app.cumulus.library.exports.ExportStep.Stage;
import app.cumulus.library.faults.CancelledException;

/** Tells a watch how far an export is, and stops the export where the watch calls it off. */
final class ExportSteps {

    private final ExportWatch watch;
    private final int cards;
    private int met;

    ExportSteps(ExportWatch watch, int cards) {
        this.watch = watch;
        this.cards = Math.max(1, cards);
    }

    /** One more card of the library was looked at, in a stage that goes from one share of the whole to another. */
    void meets(Stage stage, double from, double until) {
        met++;
        at(stage, from + (until - from) * Math.min(1, (double) met / cards));
    }

    void at(Stage stage, double share) {
        if (watch.cancelled()) {
            throw new CancelledException();
        }
        watch.at(new ExportStep(stage, Math.min(1, share)));
    }
}
