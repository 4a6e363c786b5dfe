package app.cumulus.library.cards;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.repair.CardRepair;
import app.cumulus.card.repair.Repair;
import app.cumulus.card.repair.Rewrite;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks at cards that were forgotten again and again, and takes better wordings for them. */
public final class CardClinic {

    /** Cards of a section that are looked at, which bounds the time. */
    private static final int MOST_NEIGHBOURS = 3000;

    private final Store store;
    private final CardDesk desk;
    private final Clock clock;

    CardClinic(Store store, CardDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /** What can be said about a card; none for one that is no more. */
    public Optional<Repair> examine(CardId id) {
        return StoreFaults.handedOn(() -> store.card(id)).map(card -> CardRepair.of(card, lookAlikes(card)));
    }

    /** Cards in study under the same outermost heading that ask nearly the same. */
    private List<Card> lookAlikes(Card card) {
        String section = card.topic().parts().get(0);
        if (section.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        Query beside = new Query.All(List.of(
                new Query.Words(Optional.of(Query.Column.TOPIC), section, false), new Query.Is(Query.Trait.ACTIVE)));
        Numbers found = desk.find(beside, CardSort.BY_NOTE);
        return desk.rows(found.between(0, Math.min(MOST_NEIGHBOURS, found.size()))).stream()
                .filter(row -> CardRepair.isNear(card.text().question(), row.question()))
                .map(CardRow::id)
                .filter(other -> !other.equals(card.id()))
                .flatMap(other -> StoreFaults.handedOn(() -> store.card(other)).stream())
                .toList();
    }

    /** Takes a wording: one changes the card, several are added as cards in its place. It can be undone as a whole. */
    public BulkChange.Done take(Card card, Rewrite rewrite) {
        if (!rewrite.isSeveral()) {
            return desk.change(
                    Numbers.NONE,
                    new BulkChange.Reword(Map.of(card.id(), rewrite.texts().get(0))));
        }
        Numbers old = desk.number(card.id()).stream()
                .mapToObj(Numbers::of)
                .findFirst()
                .orElse(Numbers.NONE);
        return desk.change(old, new BulkChange.Replace(cards(card, rewrite.texts())));
    }

    private List<Card> cards(Card of, List<CardText> texts) {
        Instant at = clock.instant();
        List<Card> cards = new ArrayList<>();
        for (CardText text : texts) {
            String name = String.join("\u001e", of.id().value(), at.toString(), text.question(), text.answer());
            CardId id = new CardId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString());
            CardContent content = new CardContent(CardKind.CLOZE, of.topic(), text, NewCard.RULE, Importance.NORMAL);
            cards.add(new Card(id, content, Optional.empty(), CardState.ACTIVE, Origin.WRITTEN, of.tags(), of.group()));
        }
        return cards;
    }
}
