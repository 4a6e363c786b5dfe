package app.cumulus.deck;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import java.util.List;

/** What an import does to a card, with an eye to the others of its plan; in the order in which they are counted. */
public enum ChangeKind {
    NEW,
    UNCHANGED,
    MOVED,
    REWORDED,
    ANSWER_CHANGED,
    SPLIT,
    MERGED,
    KEPT,
    GONE,
    REVIVED;

    public static ChangeKind of(ImportPlan plan, Change change) {
        CardId id = change.after().card().id();
        Regrouped regrouped = plan.regrouped();
        if (regrouped.partOf().containsKey(id)) {
            return SPLIT;
        }
        boolean isWhole =
                change instanceof Change.Added && regrouped.mergedInto().containsValue(id);
        return isWhole || regrouped.mergedInto().containsKey(id) ? MERGED : of(change);
    }

    private static ChangeKind of(Change change) {
        if (change instanceof Change.Added) {
            return NEW;
        } else if (change instanceof Change.Unchanged) {
            return UNCHANGED;
        } else if (change instanceof Change.Moved) {
            return MOVED;
        } else if (change instanceof Change.Reworded) {
            return REWORDED;
        } else if (change instanceof Change.AnswerChanged) {
            return ANSWER_CHANGED;
        } else if (change instanceof Change.Kept) {
            return KEPT;
        }
        return change instanceof Change.Archived ? GONE : REVIVED;
    }

    /** The changes that matter to who studies: not those of candidates, and not the going of a card that goes on as another. */
    public static List<Change> studied(ImportPlan plan) {
        return plan.changes().stream()
                .filter(change -> isStudied(change.after())
                        || change.was().filter(ChangeKind::isStudied).isPresent())
                .filter(change -> !(change instanceof Change.Archived)
                        || !plan.handedDown().contains(change.after().card().id()))
                .toList();
    }

    private static boolean isStudied(NoteCard card) {
        return card.card().state() == CardState.ACTIVE || card.card().state() == CardState.SUSPENDED;
    }
}
