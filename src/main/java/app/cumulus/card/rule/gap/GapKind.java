package app.cumulus.card.rule.gap;

import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import java.util.List;
import java.util.Optional;

/** One kind of words that a sentence can hide: a noun phrase, a predicate, a condition. */
interface GapKind {

    /**
     * The words that could be hidden.
     *
     * @param clause the parts of the sentence; none if it has no verb
     */
    List<Recallable.Phrase> in(Said said, Optional<Clause> clause);
}
