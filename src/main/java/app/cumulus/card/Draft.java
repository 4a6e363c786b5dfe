package app.cumulus.card;

import app.cumulus.note.Span;
import java.util.Optional;

/**
 * A card as a rule made it from note lines, before it has an identity in a library.
 *
 * @param lines the note lines it rests on
 * @param fact key of the fact within its document; siblings share it
 * @param off why it stays out of the queue; none for a card that is good enough
 */
public record Draft(CardContent content, Span lines, String fact, Optional<String> off) {

    public boolean active() {
        return off.isEmpty();
    }
}
