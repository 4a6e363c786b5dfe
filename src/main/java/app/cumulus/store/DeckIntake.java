package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.deck.ImportedIds;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.SetMemory;
import app.cumulus.store.DeckTable.Known;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the cards of one deck file into the library one by one, so that they need not all be in memory. */
public final class DeckIntake {

    /** Keys that begin so name a card in the whole world, not only in its deck. */
    public static final String WORLDWIDE = "anki:";

    private final DeckTable table;
    private final AnswerTable answers;
    private final Function<String, DeckImports.Begun> begin;
    private final DeckImports.Occasion occasion;
    private DeckImports.Begun begun;
    private BulkLoad load;
    private long position;
    private int changes;

    DeckIntake(
            DeckTable table,
            AnswerTable answers,
            Function<String, DeckImports.Begun> begin,
            DeckImports.Occasion occasion) {
        this.table = table;
        this.answers = answers;
        this.begin = begin;
        this.occasion = occasion;
    }

    /** Says which deck it is; once, before its first card. */
    public void name(String deck) {
        begun = begin.apply(deck);
        position = table.position(begun.deck());
        load = table.load(!begun.fresh() || begun.hasOthers());
    }

    /** Does what was put off until all cards are in. */
    void finish() {
        if (load != null) {
            load.finish();
        }
    }

    /** The import, once the deck has a name. */
    Optional<DeckImports.Begun> begun() {
        return Optional.ofNullable(begun);
    }

    /** Adds a card, or brings the one that is there up to date. */
    public DeckFate put(DeckRow row) {
        long print = ImportedIds.print(row.content().text().question());
        String key = row.key().isEmpty()
                ? "question:" + Long.toHexString(print) + ":" + table.countQuestion(print)
                : row.key();
        Optional<Known> known = known(key, print);
        return known.isPresent() ? meet(known.get(), row, key, print) : add(row, key, print);
    }

    /** Notes a file that the deck brought into the media folder. */
    public void media(String name, String original, long bytes) {
        table.addMedia(begun.number(), name, original, bytes);
    }

    /** Whether anything in the library is not as it was. */
    boolean changed() {
        return changes > 0;
    }

    private Optional<Known> known(String key, long print) {
        boolean worldwide = key.startsWith(WORLDWIDE);
        Optional<Known> known = Optional.empty();
        if (worldwide && (begun.hasOthers() || !begun.fresh())) {
            known = table.byKeyAnywhere(key, begun.deck());
        } else if (!begun.fresh()) {
            known = table.byKey(key, begun.deck());
        }
        if (known.isEmpty() && ImportedIds.isOurs(key)) {
            known = table.byId(key);
        }
        return known.isEmpty() && !begun.fresh() ? table.byQuestion(begun.deck(), print) : known;
    }

    private DeckFate add(DeckRow row, String key, long print) {
        String home = key.startsWith(WORLDWIDE) ? "" : begun.name();
        CardId id = ImportedIds.of(home, key, 0);
        if (!table.claim(id)) {
            return DeckFate.REPEATED;
        }
        DeckTable.Place place = new DeckTable.Place(position++, load.next(), occasion.at());
        for (int ordinal = 1; !table.addCard(id, row, group(home, row, id), place); ordinal++) {
            id = ImportedIds.of(home, key, ordinal);
            table.claim(id);
        }
        table.addDeckCard(id, begun, key, print, row.source());
        table.addTags(id, row.tags());
        if (!row.choices().isEmpty()) {
            table.putChoices(id, row.choices());
        }
        if (row.flag() > 0) {
            table.putFlag(id, row.flag());
        }
        if (row.progress().isPresent()) {
            learn(id, row.progress().get());
        }
        changes++;
        return DeckFate.ADDED;
    }

    private static String group(String home, DeckRow row, CardId id) {
        return row.group().isEmpty() ? id.value() : ImportedIds.group(home, row.group());
    }

    private DeckFate meet(Known known, DeckRow row, String key, long print) {
        if (!table.claim(known.card())) {
            return DeckFate.REPEATED;
        }
        boolean updated = known.key().isPresent() && update(known, row, key, print);
        if (row.progress().isPresent() && isNews(known.card(), row.progress().get())) {
            learn(known.card(), row.progress().get());
            changes++;
            updated = true;
        }
        return updated ? DeckFate.UPDATED : DeckFate.UNCHANGED;
    }

    /** Brings the text and the marks up to date; what the user wrote over it and the state stay. */
    private boolean update(Known known, DeckRow row, String key, long print) {
        CardId card = known.card();
        String newKey = key.equals(card.value()) ? known.key().orElseThrow() : key;
        Set<String> newTags = new HashSet<>(row.tags());
        newTags.removeAll(newTags.isEmpty() ? Set.of() : table.tags(card));
        boolean otherChoices = !table.choices(card).equals(row.choices());
        boolean newFlag = row.flag() > 0 && table.flag(card) == 0;
        boolean updated = !known.says(row) || !newTags.isEmpty() || otherChoices || newFlag;
        if (updated || !known.key().equals(Optional.of(newKey))) {
            table.keepBefore(card, begun.number());
            table.change(card, row);
            table.changeKey(card, newKey, print);
            table.addTags(card, newTags);
            table.noteToIndex(card);
            if (otherChoices) {
                table.putChoices(card, row.choices());
            }
            if (newFlag) {
                table.putFlag(card, row.flag());
            }
            changes++;
        }
        return updated;
    }

    /** Whether the card was studied elsewhere later than here; without answers, whether it is new here. */
    private boolean isNews(CardId card, DeckRow.Progress progress) {
        Optional<Instant> there = progress.lastAnswer();
        Optional<Instant> here = table.lastAnswer(card);
        if (there.isEmpty()) {
            return here.isEmpty()
                    && answers.memory(card) instanceof MemoryState.New
                    && progress.memory() instanceof MemoryState.Learned;
        }
        return here.isEmpty() || there.get().isAfter(here.get());
    }

    private void learn(CardId card, DeckRow.Progress progress) {
        progress.answers().forEach(past -> table.addPast(card, past, begun.number()));
        if (progress.memory() instanceof MemoryState.Learned || answers.memory(card) instanceof MemoryState.Learned) {
            answers.set(
                    new SetMemory(card, occasion.at(), occasion.day(), SetMemory.Kind.IMPORTED, progress.memory()),
                    Optional.of(begun.number()));
        }
    }
}
