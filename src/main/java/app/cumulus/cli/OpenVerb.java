package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.notes.CardPlace;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.EditorCommand;
import app.cumulus.note.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cumulus open CARD}: the note in an editor, at the line of a card. */
@Command(description = "Opens the note of a card in your editor, at the line that the card stands on now.")
final class OpenVerb implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "CARD", description = "id of a card, as the plan and the export give it")
    private String card;

    @Option(
            names = "--editor",
            paramLabel = "COMMAND",
            description = "the editor from now on, such as vim or 'code -g {file}:{line}'")
    private String editor;

    @Option(names = "--print", description = "only print where the card stands and what would be run")
    private boolean print;

    OpenVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            if (editor != null) {
                choose(library);
            }
            if (card == null && editor == null) {
                throw new LibraryException(
                        "Name the card to open; 'cumulus import --dry-run' and an export show the ids.");
            } else if (card == null) {
                root.terminal().say("Notes are opened with: " + library.editor().typed());
                return Cli.DONE;
            }
            CardPlace place = library.noteDesk()
                    .place(new CardId(card))
                    .orElseThrow(() -> new LibraryException("There is no card " + card + " of a note."));
            open(place, library.editor());
        }
        return Cli.DONE;
    }

    private void choose(Library library) {
        try {
            EditorCommand command = EditorCommand.of(editor);
            library.change(AllSettings.EDITOR.in(library.settings(), command.typed()));
        } catch (IllegalArgumentException e) {
            throw new LibraryException("--editor needs a program; name one such as vim.", e);
        }
    }

    private void open(CardPlace place, EditorCommand command) {
        Path path = place.path()
                .orElseThrow(() -> new LibraryException(place.file()
                        + ": the library does not know where this file is; import it once more to tell it."));
        int line = place.onDisk().or(place::newest).orElse(place.lines()).startLine();
        List<String> words = command.at(path, line);
        if (print || root.json()) {
            print(place, words);
            return;
        }
        try {
            new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new LibraryException(
                    words.get(0) + " cannot be started; choose another editor with 'cumulus open --editor COMMAND'.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(CardPlace place, List<String> words) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("note", place.file());
        told.put("lines when imported", lines(Optional.of(place.lines())) + " (" + place.importedAt() + ")");
        told.put("lines in the newest version", lines(place.newest()));
        told.put("lines in the file now", lines(place.onDisk()));
        told.put("command", String.join(" ", words));
        if (root.json()) {
            root.out().println(JsonText.of(told));
        } else {
            told.forEach((name, value) -> root.terminal().say(name + ": " + value));
        }
    }

    private static String lines(Optional<Span> span) {
        return span.map(lines -> lines.startLine() + "-" + lines.endLine()).orElse("gone");
    }
}
