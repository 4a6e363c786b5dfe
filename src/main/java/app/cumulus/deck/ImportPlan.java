package app.cumulus.deck;

import app.cumulus.card.CardId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What importing a version of a note file would do to the cards of that file; made by {@link ImportPlanner}.
 *
 * @param changes one for each card that is or was in study: first those of the new version, in its order, then the gone
 */
public record ImportPlan(String file, List<Change> changes) {

    public ImportPlan {
        changes = List.copyOf(changes);
        Set<CardId> ids = new HashSet<>();
        for (Change change : changes) {
            if (!ids.add(change.after().card().id())) {
                throw new IllegalStateException(
                        "bug: two changes to card " + change.after().card().id());
            }
        }
    }

    /** Whether the cards are as the new version wants them already. */
    public boolean isEmpty() {
        return changes.stream().allMatch(Change.Unchanged.class::isInstance);
    }

    /** Number of changes of a type. */
    public int count(Class<? extends Change> type) {
        return (int) changes.stream().filter(type::isInstance).count();
    }
}
