package app.cumulus.library.imports;

import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A program of its own that imports two versions of a note in turn, and says how far it is with writing them. */
final class ImportingProgram {

    private ImportingProgram() {}

    /** Prints each hundredth of the writing, which is one open transaction until the last. */
    private static final class Saying implements ImportWatch {
        private int said = -1;

        @Override
        public void at(ImportStep step) {
            int percent = (int) (100 * step.share());
            if (step.stage() == ImportStep.Stage.SAVE && percent != said) {
                said = percent;
                System.out.println(percent);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    public static void main(String[] args) {
        try (Library library = Library.open(Path.of(args[0]), Clock.systemUTC(), new QuestionLines())) {
            ImportOptions options = new ImportOptions(Optional.of("n.txt"), true, Set.of());
            for (int turn = 0; turn < 1000; turn++) {
                System.out.println("turn " + turn);
                library.importNotes(List.of(Path.of(args[1 + turn % 2])), options, new Saying());
            }
        }
    }
}
