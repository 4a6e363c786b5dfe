package app.cumulus.library.cards;

import java.util.Random;

/** Searches as users could type them, of all that can be asked and joined in all ways. */
final class RandomQuery {

    private RandomQuery() {}

    /** A search whose parts are nested as deep as that at most. */
    static String of(Random random, int depth) {
        String[] leaves = {
            "time",
            "\"visibility timeout\"",
            "e",
            "é",
            "15",
            "topic:timeout",
            "question:t",
            "answer:\"4 days\"",
            "is:due",
            "is:new",
            "is:learned",
            "is:active",
            "is:suspended",
            "is:off",
            "is:flagged",
            "is:tagged",
            "is:edited",
            "is:written",
            "is:duplicate",
            "ease<2.5",
            "ease=2.5",
            "ivl>1",
            "lapses>=1",
            "reps!=1",
            "due<1",
            "due>=-3",
            "tag:exam",
            "tag:hard",
            "note:AWS",
            "rule:eq",
            "kind:basic",
            "lines:2-3",
            "rated:1",
            "rated:3:again",
            "rated:7:5",
            "exam",
            "moved"
        };
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaves[random.nextInt(leaves.length)];
        }
        String one = of(random, depth - 1);
        String other = of(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> "(" + one + " or " + other + ")";
            case 1 -> "-(" + one + ")";
            default -> one + " " + other;
        };
    }
}
