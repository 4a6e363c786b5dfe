package app.cumulus.store;

import java.time.Instant;
import java.util.List;

/**
 * A version of a note file as it was imported.
 *
 * @param number of the version in its library
 * @param drafts print of what the rules made of it
 */
public record NoteVersion(long number, String file, Instant importedAt, String text, String drafts) {

    /** Its lines, without line ends. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
