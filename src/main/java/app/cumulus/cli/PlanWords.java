package app.cumulus.cli;

import app.cumulus.deck.Change;
import app.cumulus.deck.ChangeKind;
import app.cumulus.deck.ImportPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of what an import does to a card. */
final class PlanWords {

    /** In the order in which they are counted. */
    static final List<String> ALL =
            Arrays.stream(ChangeKind.values()).map(PlanWords::of).toList();

    private PlanWords() {}

    /** What becomes of a card, with an eye to the others of the plan. */
    static String of(ImportPlan plan, Change change) {
        return of(ChangeKind.of(plan, change));
    }

    private static String of(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
