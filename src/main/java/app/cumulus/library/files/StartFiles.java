package app.cumulus.library.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lies beside the program when it starts.
 *
 * @param notes what an empty library begins with
 * @param deckFolder whose decks are offered, each content once
 */
public record StartFiles(List<Path> notes, Optional<Path> deckFolder) {

    /** Nothing lies there. */
    public static final StartFiles NONE = new StartFiles(List.of(), Optional.empty());

    public StartFiles {
        notes = List.copyOf(notes);
    }
}
