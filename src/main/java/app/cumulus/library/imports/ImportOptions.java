package app.cumulus.library.imports;

import app.cumulus.card.CardId;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says about an import beforehand.
 *
 * @param as name of the note file in the library that a file is a version of; its own name where there is none
 * @param force whether more than a third of a note's cards may be archived
 * @param apart cards that are not those of the new version, whatever the plan says: they go, and new ones are made
 */
public record ImportOptions(Optional<String> as, boolean force, Set<CardId> apart) {

    /** Nothing said. */
    public static final ImportOptions NONE = new ImportOptions(Optional.empty(), false, Set.of());

    public ImportOptions {
        apart = Set.copyOf(apart);
    }
}
