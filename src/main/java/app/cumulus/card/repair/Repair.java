package app.cumulus.card.repair;

import app.cumulus.card.Card;
import java.util.List;

/**
 * What a program can say about a card that will not stick.
 *
 * @param faults the criteria it does not meet, in their order; none where none is seen
 * @param rewrites ready wordings, the most fitting first; none where none can be made
 */
public record Repair(Card card, List<Fault> faults, List<Rewrite> rewrites) {

    public Repair {
        faults = List.copyOf(faults);
        rewrites = List.copyOf(rewrites);
    }
}
