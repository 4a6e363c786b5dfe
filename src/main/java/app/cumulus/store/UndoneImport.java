package app.cumulus.store;

import java.time.Instant;
import java.util.List;

/**
 * An import of a note file or of a deck that was taken back.
 *
 * @param media files in the media folder that nothing needs any more
 */
public record UndoneImport(String file, Instant importedAt, List<String> media) {

    public UndoneImport {
        media = List.copyOf(media);
    }
}
