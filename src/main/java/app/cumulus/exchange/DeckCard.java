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
 * @param choices the other answers that a card of choice offers
 * @param flag colour, 0 for none to 7
 */
public record DeckCard(Card card, Optional<MemoryState> memory, List<Answer> answers, List<String> choices, int flag) {

    /** A card that offers no other answers and has no flag. */
    public DeckCard(Card card, Optional<MemoryState> memory, List<Answer> answers) {
        this(card, memory, answers, List.of(), 0);
    }

    public DeckCard {
        answers = List.copyOf(answers);
        choices = List.copyOf(choices);
    }
}
