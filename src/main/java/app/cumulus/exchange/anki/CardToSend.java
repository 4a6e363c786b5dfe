package app.cumulus.exchange.anki;

import app.cumulus.card.Card;
import java.util.List;

/**
 * A card on its way to Anki.
 *
 * @param choices the other answers that a card of choice offers
 * @param root name of the deck above those of the topics
 * @param type that of {@link NoteMaker#type} or, since a note cannot change it, the one it has in Anki
 */
public record CardToSend(Card card, List<String> choices, String root, NoteType type) {

    public CardToSend {
        choices = List.copyOf(choices);
    }
}
