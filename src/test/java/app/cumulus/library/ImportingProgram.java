package app.cumulus.library;

import app.cumulus.QuestionLines;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A program of its own that imports two versions of a note in turn, and says before each that it begins. */
final class ImportingProgram {

    private ImportingProgram() {}

    public static void main(String[] args) {
        try (Library library = Library.open(Path.of(args[0]), Clock.systemUTC(), new QuestionLines())) {
            ImportOptions options = new ImportOptions(Optional.of("n.txt"), true, Set.of());
            for (int turn = 0; turn < 1000; turn++) {
                System.out.println(turn);
                library.importNotes(List.of(Path.of(args[1 + turn % 2])), options);
            }
        }
    }
}
