package app.cumulus.card.text;

import java.util.Set;

/** Knows the two halves of a comparison: {@code as few heavy crates as you can}. */
final class Comparison {

    private static final String AS = "as";

    /** How far the second "as" may stand behind the first. */
    private static final int MOST_WORDS = 8;

    private static final Set<String> MEASURED = Set.of(
            "many", "few", "much", "little", "long", "often", "high", "low", "large", "small", "big", "fast", "close");

    private Comparison() {}

    /** Whether the "as" at the index is the second one of a comparison. */
    static boolean ends(Sentence sentence, int as) {
        for (int i = Math.max(0, as - MOST_WORDS); i < as - 1; i++) {
            if (sentence.token(i).lower().equals(AS)
                    && MEASURED.contains(sentence.token(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }
}
