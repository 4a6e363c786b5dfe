package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import java.util.List;

/** One way of making cards out of a passage of a note. */
public interface Rule {

    /** The name that cards carry, in lower case with hyphens. */
    String name();

    /** The cards it would make; none if the passage is not of its kind. */
    List<Candidate> propose(Passage passage);

    /** A plain question about the whole passage. */
    default Candidate basic(Passage passage, CardText text, int score) {
        return basic(passage, text, passage.text(), score);
    }

    /** A plain question about one part of the passage, its basis: of one part the best cards are kept. */
    default Candidate basic(Passage passage, CardText text, String basis, int score) {
        return new Candidate(name(), CardKind.BASIC, text, passage.span(), basis, score);
    }
}
