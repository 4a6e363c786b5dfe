package app.cumulus.library.notes;

import app.cumulus.note.NoteText;
import app.cumulus.note.Problem;
import app.cumulus.note.UnreadableNote;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the file of a note is, and whether it is still as it was imported. */
public record NoteFile(Path path, State state) {

    /** What became of the file since its import. */
    public enum State {
        AS_IMPORTED,
        CHANGED,
        GONE
    }

    /** Reads a file that has an end; a pipe may have none, and can be read only once. */
    public static NoteText read(Path file) throws UnreadableNote {
        boolean exists = Files.exists(file) && !Files.isDirectory(file);
        if (exists && !Files.isRegularFile(file)) {
            throw new UnreadableNote(
                    new Problem(file.toString(), 0, "this is a device or a pipe; save its text to a file first"));
        }
        return NoteText.read(file);
    }
}
