package app.cumulus.library;

import java.nio.file.Path;

/** Where the file of a note is, and whether it is still as it was imported. */
public record NoteFile(Path path, State state) {

    /** What became of the file since its import. */
    public enum State {
        AS_IMPORTED,
        CHANGED,
        GONE
    }
}
