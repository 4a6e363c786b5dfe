package app.cumulus.deck;

import app.cumulus.card.CardId;
import java.util.Map;

/**
 * Which cards of an import have shared out what one said before, or say together what several said.
 *
 * @param partOf for a card that says a part of what another said before: that other card
 * @param mergedInto for a card whose answer is now a part of another's: that other card
 */
public record Regrouped(Map<CardId, CardId> partOf, Map<CardId, CardId> mergedInto) {

    /** Nothing was split or merged. */
    public static final Regrouped NONE = new Regrouped(Map.of(), Map.of());

    public Regrouped {
        partOf = Map.copyOf(partOf);
        mergedInto = Map.copyOf(mergedInto);
    }
}
