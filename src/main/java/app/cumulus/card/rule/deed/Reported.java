package app.cumulus.card.rule.deed;

import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code The gate does not say if the yard is full}: what it does not say, which is no condition. */
final class Reported {

    private static final int MOST_WORDS = 16;
    private static final Pattern SAYING = Pattern.compile(
            "(?i)(?:won't|will not|doesn't|does not|don't|do not|cannot|can't|can) (?:say|tell|show|know|check|see)");
    private static final Pattern WHETHER = Pattern.compile("(?i)(?:if|whether) .*");

    private Reported() {}

    /** The question for what stands behind "if"; none if the sentence is no such one. */
    static Optional<String> asked(Clause clause, Lexicon lexicon) {
        boolean said = !clause.subject().isEmpty()
                && clause.rest().isEmpty()
                && SAYING.matcher(clause.verb()).matches()
                && WHETHER.matcher(clause.tail()).matches()
                && Phrases.words(clause.tail()) <= MOST_WORDS;
        return said
                ? new Inversion(lexicon)
                        .of(lexicon.lowered(clause.subject()), clause.verb())
                        .map(turned -> "What " + turned + "?")
                : Optional.empty();
    }
}
