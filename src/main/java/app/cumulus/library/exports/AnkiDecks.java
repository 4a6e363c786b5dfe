package app.cumulus.library.exports;

import app.cumulus.exchange.anki.DeckNames;
import app.cumulus.store.KeptCard;

/** Says under which deck of Anki a card goes. */
final class AnkiDecks {

    /** The deck of cards that came with no note and no deck. */
    private static final String OTHERS = "Cumulus";

    private AnkiDecks() {}

    /** The deck it came with, else that of its note. */
    static String root(KeptCard kept) {
        return kept.deck()
                .or(() -> kept.card().source().map(source -> DeckNames.ofFile(source.file())))
                .orElse(OTHERS);
    }
}
