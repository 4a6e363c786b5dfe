package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import java.util.List;

/** One way of making cards out of a passage of a note. */
public interface Rule {

    /** The name that cards carry, in lower case with hyphens. */
    String name();

    /** The cards it would make; none if the passage is not of its kind. */
    List<Candidate> propose(Passage passage);
}
