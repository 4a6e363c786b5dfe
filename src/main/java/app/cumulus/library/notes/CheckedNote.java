package app.cumulus.library.notes;

import app.cumulus.card.check.Flag;
import app.cumulus.note.Problem;
import java.util.List;

/**
 * A note file with what may be wrong in it.
 *
 * @param file the file as it was named
 * @param problems what could not be read as the writer may have meant it
 */
public record CheckedNote(String file, List<Flag> flags, List<Problem> problems) {

    public CheckedNote {
        flags = List.copyOf(flags);
        problems = List.copyOf(problems);
    }
}
