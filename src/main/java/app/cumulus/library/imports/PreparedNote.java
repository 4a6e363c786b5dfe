package app.cumulus.library.imports;

import app.cumulus.deck.ImportPlan;
import app.cumulus.library.faults.RenamedNote;
import app.cumulus.library.notes.ReadNote;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note that was read for an import which is not decided on yet.
 *
 * @param text of the file
 * @param sameText whether that is the newest version in the library
 * @param plan what the import would do to the cards of the note
 * @param report what it would have done
 * @param suspect the note that it seems to be under a new name
 */
public record PreparedNote(
        Path path,
        String text,
        boolean sameText,
        ReadNote read,
        ImportPlan plan,
        ImportReport report,
        Optional<RenamedNote> suspect) {

    /** Its name in the library. */
    public String file() {
        return plan.file();
    }

    /** Whether no card would change. */
    public boolean isEmpty() {
        return plan.isEmpty();
    }

    /** Whether more than a third of the note's cards would be archived. */
    public boolean losesMuch() {
        return NoteImport.losesMuch(plan);
    }
}
