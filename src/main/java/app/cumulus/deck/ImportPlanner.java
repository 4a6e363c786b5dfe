package app.cumulus.deck;

import app.cumulus.card.CardId;
import app.cumulus.card.Generation;
import java.util.List;
import java.util.Set;

/** Compares the cards that a library has of a note file with those that a version of the file gives. */
public final class ImportPlanner {

    /** Plans an import whose matches nobody questions. */
    public ImportPlan plan(String file, KnownNote known, Generation generation, List<String> lines) {
        return plan(file, known, generation, lines, Set.of());
    }

    /**
     * Plans an import. Deterministic; the same version again gives an empty plan.
     *
     * @param known what the library has of the file
     * @param generation what the new version gives
     * @param lines the lines of the new version
     * @param apart cards that the user says are not those of the new version: they go, and new ones are made
     */
    public ImportPlan plan(String file, KnownNote known, Generation generation, List<String> lines, Set<CardId> apart) {
        String drafts = Digests.ofDrafts(generation.drafts());
        boolean sameText = known.lines().equals(lines);
        if (sameText && drafts.equals(known.drafts())) {
            List<Change> unchanged = known.cards().stream()
                    .filter(card -> !card.isArchived())
                    .<Change>map(Change.Unchanged::new)
                    .toList();
            return new ImportPlan(file, drafts, unchanged);
        }
        NewNote now = new NewNote(file, lines, generation.drafts(), sameText);
        PlanDraft draft = new PlanDraft(known, now, apart);
        List<Change> changes = draft.changes();
        return new ImportPlan(file, drafts, changes, draft.regrouped());
    }
}
