package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.Regrouped;
import java.util.List;

/** The names of what an import does to a card. */
final class PlanWords {

    /** In the order in which they are counted. */
    static final List<String> ALL = List.of(
            "new", "unchanged", "moved", "reworded", "answer changed", "split", "merged", "kept", "gone", "revived");

    private PlanWords() {}

    /** What becomes of a card, with an eye to the others of the plan. */
    static String of(ImportPlan plan, Change change) {
        CardId id = change.after().card().id();
        Regrouped regrouped = plan.regrouped();
        if (regrouped.partOf().containsKey(id)) {
            return "split";
        }
        boolean isWhole =
                change instanceof Change.Added && regrouped.mergedInto().containsValue(id);
        return isWhole || regrouped.mergedInto().containsKey(id) ? "merged" : of(change);
    }

    private static String of(Change change) {
        if (change instanceof Change.Added) {
            return "new";
        } else if (change instanceof Change.Unchanged) {
            return "unchanged";
        } else if (change instanceof Change.Moved) {
            return "moved";
        } else if (change instanceof Change.Reworded) {
            return "reworded";
        } else if (change instanceof Change.AnswerChanged) {
            return "answer changed";
        } else if (change instanceof Change.Kept) {
            return "kept";
        }
        return change instanceof Change.Archived ? "gone" : "revived";
    }
}
