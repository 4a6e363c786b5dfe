package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cumulus undo-import [FILE]}: takes the last import back. */
@Command(description = "Takes back what was imported last, notes or a deck, or the last import of FILE.")
final class UndoImportVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "name of a note file, a deck or a deck file that was imported")
    private String file;

    UndoImportVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            List<String> undone = library.undoImport(Optional.ofNullable(file));
            if (undone.isEmpty()) {
                throw new LibraryException(
                        (file == null ? "There" : file + ": there") + " is no import that could be undone.");
            }
            if (root.json()) {
                root.out().println(JsonText.of(Map.of("undone", undone)));
            } else {
                undone.forEach(name -> root.terminal().say(name + ": the last import is undone."));
            }
        }
        return Cli.DONE;
    }
}
