package app.cumulus.store;

import java.time.Instant;

/** A version of a note file without its text. */
public record NoteStamp(String file, Instant importedAt, int lines) {}
