package app.cumulus.library;

import app.cumulus.card.CardId;
import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckCard;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import app.cumulus.store.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the cards of a library into a deck that can be written to a file. */
final class DeckExport {

    private static final String NAME = "Cumulus";

    private final Store store;

    DeckExport(Store store) {
        this.store = store;
    }

    Deck of(ExportChoice choice, Instant at) {
        Map<CardId, MemoryState> memories = choice.progress() ? store.memories() : Map.of();
        Map<CardId, List<Answer>> answers = choice.progress() ? store.answers() : Map.of();
        List<DeckCard> cards = store.cards().stream()
                .filter(choice::takes)
                .map(card -> new DeckCard(
                        card, Optional.ofNullable(memories.get(card.id())), answers.getOrDefault(card.id(), List.of())))
                .toList();
        return new Deck(NAME, at.truncatedTo(ChronoUnit.SECONDS), cards);
    }
}
