package app.cumulus.deck;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What importing a version of a note file would do to the cards of that file; made by {@link ImportPlanner}.
 *
 * @param drafts print of what the rules made of the version
 * @param changes one for each card that is or was in study: first those of the new version, in its order, then the gone
 * @param regrouped which of the cards are split or merged ones
 */
public record ImportPlan(String file, String drafts, List<Change> changes, Regrouped regrouped) {

    /** A plan that neither splits nor merges cards. */
    public ImportPlan(String file, String drafts, List<Change> changes) {
        this(file, drafts, changes, Regrouped.NONE);
    }

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

    /** Number of cards in study that it would archive; those that hand what was learned down to another are not lost. */
    public int archivedFromStudy() {
        Set<CardId> handedDown = handedDown();
        return (int) changes.stream()
                .filter(Change.Archived.class::isInstance)
                .filter(ImportPlan::wasStudied)
                .filter(change -> !handedDown.contains(change.after().card().id()))
                .count();
    }

    /** Cards that go and hand what was learned down to another. */
    public Set<CardId> handedDown() {
        return changes.stream()
                .filter(Change.Added.class::isInstance)
                .flatMap(change -> ((Change.Added) change).heirOf().stream())
                .collect(Collectors.toSet());
    }

    /** Number of cards that were in study before it. */
    public int studiedBefore() {
        return (int) changes.stream()
                .filter(change -> change instanceof Change.Unchanged
                        ? isStudied(change.after())
                        : !(change instanceof Change.Revived) && wasStudied(change))
                .count();
    }

    private static boolean wasStudied(Change change) {
        return change.was().filter(ImportPlan::isStudied).isPresent();
    }

    private static boolean isStudied(NoteCard card) {
        return card.card().state() == CardState.ACTIVE || card.card().state() == CardState.SUSPENDED;
    }
}
