package app.cumulus.library.imports;

import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.imports.ImportStep.Stage;
import java.util.function.DoubleConsumer;

/** Tells a watch how far an import is, and stops the import where the watch calls it off. */
final class ImportSteps {

    // About how the time divides over the stages, measured on notes of a thousand lines and more.
    private static final double READ_UNTIL = 0.05;
    private static final double COMPARED_UNTIL = 0.8;
    private static final double MADE = 0.85;

    private final ImportWatch watch;

    ImportSteps(ImportWatch watch) {
        this.watch = watch;
    }

    /** @param before share of all bytes that are in the files before this one */
    void reads(String file, double before) {
        at(file, Stage.READ, READ_UNTIL * before);
    }

    /**
     * Follows the making of the cards of one file.
     *
     * @param share of all bytes that are in this file
     */
    DoubleConsumer makesCards(String file, double before, double share) {
        return done ->
                at(file, Stage.MAKE_CARDS, READ_UNTIL + (COMPARED_UNTIL - READ_UNTIL) * (before + MADE * share * done));
    }

    /** @param share of all bytes that are in this file */
    void compares(String file, double before, double share) {
        at(file, Stage.COMPARE, READ_UNTIL + (COMPARED_UNTIL - READ_UNTIL) * (before + MADE * share));
    }

    /** @param done share of the changes that are written */
    void saves(String file, double done) {
        at(file, Stage.SAVE, COMPARED_UNTIL + (1 - COMPARED_UNTIL) * done);
    }

    private void at(String file, Stage stage, double share) {
        if (watch.cancelled()) {
            throw new CancelledException();
        }
        watch.at(new ImportStep(file, stage, Math.min(1, share)));
    }
}
