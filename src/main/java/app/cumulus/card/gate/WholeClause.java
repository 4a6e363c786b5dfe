package app.cumulus.card.gate;

import app.cumulus.card.rule.Candidate;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer is a whole clause, which may speak of what its question speaks of: a case, a result, a way to do it. */
final class WholeClause {

    private static final Set<String> RULES = Set.of("condition", "own-question", "goal", "result", "reason");

    private static final Pattern HOW =
            Pattern.compile("(?:In [^?]{2,60}, h|H)ow (?!many|much|long|often|far|soon|big|large)");
    /** {@code By painting a second crane}: the deed is what one has to know. */
    private static final Pattern WAY =
            Pattern.compile("(?i)(?:by|via|through) (?:\\p{L}+ly )?\\p{L}{2,}ing \\S+ \\S.*");

    private WholeClause() {}

    static boolean is(Candidate candidate) {
        return RULES.contains(candidate.rule())
                || HOW.matcher(candidate.text().question()).lookingAt()
                        && WAY.matcher(candidate.text().answer()).matches();
    }
}
