package app.cumulus.library.cards;

import app.cumulus.card.Card;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.util.List;
import java.util.Optional;

/**
 * All that the library knows of a card.
 *
 * @param answers that stand, oldest first
 * @param excerpt its note lines; none for a card that was not made from a note
 */
public record WholeCard(Card card, MemoryState memory, List<Answer> answers, Optional<NoteExcerpt> excerpt) {

    public WholeCard {
        answers = List.copyOf(answers);
    }
}
