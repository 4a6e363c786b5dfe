package app.cumulus.library.imports;

import app.cumulus.card.CardId;
import app.cumulus.deck.ImportPlan;
import java.util.Set;

/** Lets the user decide what a plan leaves open, before it is applied. */
public interface PlanReview {

    /** Nobody is asked: what the plan takes for the same card is the same, and the user's wording stays. */
    PlanReview NONE = plan -> Decisions.NONE;

    Decisions decide(ImportPlan plan);

    /**
     * What the user decided.
     *
     * @param apart cards that are not those of the new version: they go, and new ones are made
     * @param noteWins cards whose fields that both changed shall follow the note
     */
    record Decisions(Set<CardId> apart, Set<CardId> noteWins) {

        static final Decisions NONE = new Decisions(Set.of(), Set.of());

        public Decisions {
            apart = Set.copyOf(apart);
            noteWins = Set.copyOf(noteWins);
        }
    }
}
