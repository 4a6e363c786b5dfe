package app.cumulus.library.notes;

import java.time.Instant;
import java.util.List;

/** A note file of the library and its imported versions, the oldest first. */
public record NoteHistory(String file, List<Version> versions) {

    /** When a version was imported, and how many lines it has. */
    public record Version(Instant importedAt, int lines) {}

    public NoteHistory {
        versions = List.copyOf(versions);
    }
}
