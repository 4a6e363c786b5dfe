package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.util.List;
import java.util.Optional;

/**
 * A card with all that is kept about it.
 *
 * @param choices the other answers that a card of choice offers
 * @param flag colour, 0 for none to 7
 * @param deck name of the deck that it came with, if it came with one
 * @param answers those that count, oldest first
 * @param sent the note it is in Anki, if it went there
 */
public record KeptCard(
        Card card,
        List<String> choices,
        int flag,
        Optional<String> deck,
        MemoryState memory,
        List<Answer> answers,
        Optional<SentNote> sent) {

    public KeptCard {
        choices = List.copyOf(choices);
        answers = List.copyOf(answers);
    }

    KeptCard withAnswers(List<Answer> read) {
        return new KeptCard(card, choices, flag, deck, memory, read, sent);
    }
}
