package app.cumulus.exchange;

import java.time.Instant;
import java.util.List;

/** Cards on their way to or from a file. */
public record Deck(String name, Instant exportedAt, List<DeckCard> cards) {

    public Deck {
        cards = List.copyOf(cards);
    }
}
