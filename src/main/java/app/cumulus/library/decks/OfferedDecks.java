package app.cumulus.library.decks;

import app.cumulus.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remembers which decks were offered, so that each content is offered once. */
final class OfferedDecks {

    private static final String OFFERED = "offered deck ";

    private final Store store;

    OfferedDecks(Store store) {
        this.store = store;
    }

    /** The decks of a folder that are neither in the library nor were offered; from now on they were. */
    List<DeckFolder.Offer> in(Path folder, Instant now) {
        Set<String> known = new HashSet<>(store.decks().contents());
        store.settings().keySet().stream()
                .filter(name -> name.startsWith(OFFERED))
                .map(name -> name.substring(OFFERED.length()))
                .forEach(known::add);
        List<DeckFolder.Offer> offers = DeckFolder.offers(folder, known);
        if (!offers.isEmpty()) {
            store.putSettings(offers.stream()
                    .map(offer -> OFFERED + offer.contentHash())
                    .collect(Collectors.toMap(Function.identity(), name -> now.toString())));
        }
        return offers;
    }
}
