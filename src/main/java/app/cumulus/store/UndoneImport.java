package app.cumulus.store;

import java.time.Instant;

/** An import of a note file that was taken back. */
public record UndoneImport(String file, Instant importedAt) {}
