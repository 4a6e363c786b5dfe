package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.notes.NoteHistory;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cumulus notes}: the note files of the library and their versions. */
@Command(description = "Lists the note files of the library and when each version was imported.")
final class NotesVerb implements Callable<Integer> {

    private final RootCommand root;

    NotesVerb(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Library library = root.open()) {
            List<NoteHistory> notes = library.notes();
            if (root.json()) {
                root.out()
                        .println(JsonText.of(Map.of(
                                "notes", notes.stream().map(NotesVerb::json).toList())));
            } else if (notes.isEmpty()) {
                root.terminal().say("The library has no notes yet. Import some with 'cumulus import FILE'.");
            } else {
                notes.forEach(this::print);
            }
        }
        return Cli.DONE;
    }

    private void print(NoteHistory note) {
        root.terminal().say(note.file() + ": " + Words.count(note.versions().size(), "version"));
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                .withZone(root.surroundings().clock().getZone());
        for (int i = 0; i < note.versions().size(); i++) {
            NoteHistory.Version version = note.versions().get(i);
            root.terminal()
                    .say("  %d  %s  %s"
                            .formatted(
                                    i + 1, minute.format(version.importedAt()), Words.count(version.lines(), "line")));
        }
    }

    private static Map<String, ?> json(NoteHistory note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", note.file());
        json.put("versions", note.versions().stream().map(NotesVerb::json).toList());
        return json;
    }

    private static Map<String, ?> json(NoteHistory.Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("importedAt", version.importedAt().toString());
        json.put("lines", version.lines());
        return json;
    }
}
