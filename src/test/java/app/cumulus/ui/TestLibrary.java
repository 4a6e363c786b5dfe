package app.cumulus.ui;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.library.notes.NotePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A library on a temporary file with as many small cards as a test wants. */
public final class TestLibrary {

    public final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    public final Library library;
    private final Path folder;

    public TestLibrary(Path folder) {
        this(folder, new QuestionLines());
    }

    public TestLibrary(Path folder, NotePipeline pipeline) {
        this.folder = folder;
        library = Library.open(folder.resolve("library.db"), clock, pipeline);
    }

    /** Imports a note of so many facts, each a card. */
    public TestLibrary withCards(int cards) {
        library.importNotes(List.of(note("facts.txt", cards)));
        return this;
    }

    public Path note(String name, int cards) {
        StringBuilder text = new StringBuilder("[Facts]\n");
        for (int i = 1; i <= cards; i++) {
            text.append("fact ").append(i).append(" = value ").append(i).append('\n');
        }
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
