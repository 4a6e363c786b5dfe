package app.cumulus.card.rule.deed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one sentence offers to be asked, and where its cards go.
 *
 * @param said the sentence with the label that it hangs on
 * @param clause the parts of the sentence
 */
record ObjectSetting(Passage passage, Said said, Clause clause, List<Candidate> cards) {

    private static final int LEAST_CIRCUMSTANCE = 3;

    /** What is told of the whole sentence behind its comma. */
    private static final Pattern ADDED = Pattern.compile(",\\s+(?:which|so|because|but|while)\\s.*$");

    boolean ownSubject() {
        return !clause.subject().isEmpty();
    }

    String subject() {
        return ownSubject() ? clause.subject() : said.label();
    }

    String tail() {
        return clause.tail().isEmpty() ? "" : " " + ADDED.matcher(clause.tail()).replaceFirst("");
    }

    /** {@code What can you create?} has a hundred answers: a question about "you" needs a circumstance. */
    boolean isOpen(String hanging) {
        boolean anybody = subject().matches("(?i)you|we");
        return anybody && clause.lead().isEmpty() && Phrases.words(hanging) < LEAST_CIRCUMSTANCE;
    }
}
