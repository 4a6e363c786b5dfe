package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.util.List;
import java.util.Optional;

/**
 * A card with all that is kept about it.
 *
 * @param answers the standing answers, oldest first
 * @param sent the note it is in Anki, if it went there
 */
public record KeptCard(Card card, MemoryState memory, List<Answer> answers, Optional<SentNote> sent) {

    public KeptCard {
        answers = List.copyOf(answers);
    }
}
