package app.cumulus.library.cards;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Headings;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.catalog.Vocabulary;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.settings.Settings;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All cards of a library, to find, mend, write and take back. Not safe for use by several threads at once. */
public final class CardDesk {

    private final Store store;
    private final Clock clock;
    private final Supplier<Settings> settings;

    public CardDesk(Store store, Clock clock, Supplier<Settings> settings) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
    }

    /** The cards that a query finds, in an order. */
    public Numbers find(Query query, CardSort sort) {
        return StoreFaults.handedOn(() -> {
            StudyCalendar calendar = settings.get().calendar(clock.getZone());
            return store.list().find(query, sort, calendar.dayOf(clock.instant()), calendar);
        });
    }

    /** How many of the cards are in study. */
    public int studied(Numbers among) {
        return StoreFaults.handedOn(() -> store.list().studied(among));
    }

    /** Cards as rows, in the order of their numbers; those that are no more are left out. */
    public List<CardRow> rows(Numbers numbers) {
        return StoreFaults.handedOn(() -> store.list().rows(numbers));
    }

    /** The number of a card; none for one that is not in the library. */
    public OptionalInt number(CardId card) {
        return StoreFaults.handedOn(() -> store.list().number(card));
    }

    /** The names that occur in the library. */
    public Vocabulary vocabulary() {
        return StoreFaults.handedOn(() -> store.list().vocabulary(store.noteFiles()));
    }

    /** The headings that cards stand under, on every level. */
    public Headings headings() {
        return StoreFaults.handedOn(() -> store.list().headings(store.noteFiles()));
    }

    /** Changes cards in one transaction; gives to how many of them it made a difference. */
    public BulkChange.Done change(Numbers cards, BulkChange change) {
        return StoreFaults.handedOn(() -> store.bulk().change(cards, change, clock.instant()));
    }

    /** Makes cards new again; their answers stay as history. */
    public BulkChange.Done reset(Numbers cards) {
        return change(cards, new BulkChange.Reset(today()));
    }

    /** Lets cards fall due between two days from today, spread evenly; new cards have no day and stay as they are. */
    public BulkChange.Done reschedule(Numbers cards, int firstDay, int lastDay) {
        return change(cards, new BulkChange.Reschedule(today(), today().plusDays(firstDay), today().plusDays(lastDay)));
    }

    /** The study day of now. */
    public StudyDay today() {
        return settings.get().calendar(clock.getZone()).dayOf(clock.instant());
    }

    /** Writes cards; gives how many. */
    public BulkChange.Done write(NewCard card) {
        return change(
                Numbers.NONE,
                new BulkChange.Write(card.cards(
                        clock.instant(),
                        id -> StoreFaults.handedOn(() -> store.card(id).isPresent()))));
    }

    /** What an undo would take back; none where there is nothing left. */
    public Optional<BulkChange.Done> undoable() {
        return StoreFaults.handedOn(() -> store.bulk().undoable());
    }

    /**
     * Takes the last change of cards back as a whole; gives what it was. Values that have become others since stay.
     *
     * @throws LibraryException if it wrote cards that were studied since
     */
    public Optional<BulkChange.Done> undo() {
        return StoreFaults.handedOn(() -> store.bulk().undo(clock.instant()));
    }

    /** What a replacement would change among cards; nothing is changed. */
    public List<Reworded> preview(Numbers cards, Replacement replacement) {
        Set<CardId> chosen = rows(cards).stream().map(CardRow::id).collect(Collectors.toSet());
        List<Reworded> changes = new ArrayList<>();
        for (Card card : StoreFaults.handedOn(store::cards)) {
            if (chosen.contains(card.id())) {
                replacement.of(card.text()).ifPresent(text -> changes.add(new Reworded(card.id(), card.text(), text)));
            }
        }
        return changes;
    }

    /** The change that makes previewed rewordings come true. */
    public static BulkChange reword(List<Reworded> changes) {
        return new BulkChange.Reword(changes.stream().collect(Collectors.toMap(Reworded::card, Reworded::after)));
    }

    /** A card as one row; none for one that is no more. */
    public Optional<CardRow> row(CardId card) {
        OptionalInt number = number(card);
        return number.isEmpty()
                ? Optional.empty()
                : rows(Numbers.of(number.getAsInt())).stream().findFirst();
    }

    /** Looks after cards that do not stick. */
    public CardClinic clinic() {
        return new CardClinic(store, this, clock);
    }

    /** The searches that were kept, in the order of their names. */
    public List<SavedSearch> savedSearches() {
        return SavedSearch.read(StoreFaults.handedOn(store::settings));
    }

    /** Keeps searches, in place of all that were kept. */
    public void keepSearches(List<SavedSearch> searches) {
        StoreFaults.doing(() -> store.putSettings(SavedSearch.texts(searches)));
    }
}
