package app.cumulus.library.notes;

import app.cumulus.note.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where in a note a card stands.
 *
 * @param file name of the note in the library
 * @param lines its lines in the version that it is of, which is the newest unless the card is archived
 * @param importedAt when that version was imported
 * @param newest its lines in the newest imported version; none where they are gone
 * @param path the note file as it was last imported; none for a library that did not keep it yet
 * @param onDisk its lines in that file as it is now; none where they are gone or the file cannot be read
 */
public record CardPlace(
        String file,
        Span lines,
        Instant importedAt,
        Optional<Span> newest,
        Optional<Path> path,
        Optional<Span> onDisk) {}
