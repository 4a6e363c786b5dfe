package app.cumulus.exchange;

import app.cumulus.card.Card;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.util.List;
import java.util.Optional;

/**
 * A card of a deck.
 *
 * @param memory none for a card never answered, or where the deck goes without progress
 * @param answers oldest first; empty where the deck goes without progress
 */
public record DeckCard(Card card, Optional<MemoryState> memory, List<Answer> answers) {

    public DeckCard {
        answers = List.copyOf(answers);
    }
}
