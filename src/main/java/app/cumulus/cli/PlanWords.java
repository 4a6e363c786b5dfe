package app.cumulus.cli;

import app.cumulus.deck.Change;
import java.util.List;

/** The names of what an import does to a card. */
final class PlanWords {

    /** In the order in which they are counted. */
    static final List<String> ALL =
            List.of("new", "unchanged", "moved", "reworded", "answer changed", "kept", "gone", "revived");

    private PlanWords() {}

    static String of(Change change) {
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
