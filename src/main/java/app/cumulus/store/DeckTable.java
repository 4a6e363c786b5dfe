package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.deck.ImportedIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cards that came with decks: what they are known by, and what decks say of them besides their texts. */
final class DeckTable {

    private static final SqlFile SQL = new SqlFile("decks.sql");
    private static final String SEPARATOR = "\u001f";

    private final Database database;

    DeckTable(Database database) {
        this.database = database;
    }

    /**
     * A card that the library has already.
     *
     * @param key what its deck knows it by; none for a card that came with no deck
     */
    record Known(CardId card, Optional<String> key, CardKind kind, TopicPath topic, CardText text) {

        boolean says(DeckRow row) {
            return kind == row.content().kind()
                    && topic.equals(row.content().topic())
                    && text.equals(row.content().text());
        }
    }

    /**
     * Where a card stands, and since when.
     *
     * @param number its short name; null where the library gives it one by itself
     */
    record Place(long position, Long number, Instant at) {}

    /** @param asked whether the keys and questions of cards are looked for meanwhile */
    BulkLoad load(boolean asked) {
        return new BulkLoad(database, asked);
    }

    /** Forgets which cards a file has had. */
    void forgetClaims() {
        database.script(SQL.get("forget claims"));
    }

    /** Notes that the file had a card; gives whether it is the first time. */
    boolean claim(CardId card) {
        return database.run(SQL.get("claim"), print(card)) == 1;
    }

    private boolean isClaimed(CardId card) {
        return database.yes(SQL.get("is claimed"), print(card));
    }

    /** The first half of the id, which is random enough. */
    private static long print(CardId card) {
        return ImportedIds.isOurs(card.value())
                ? UUID.fromString(card.value()).getMostSignificantBits()
                : ImportedIds.print(card.value());
    }

    /** How many cards without a key and with that question the file has had before this one. */
    int countQuestion(long print) {
        database.run(SQL.get("count question"), print);
        return database.one(SQL.get("times asked"), row -> row.getInt(1), print).orElseThrow() - 1;
    }

    Optional<Known> byKey(String key, long deck) {
        return database.one(SQL.get("by key"), DeckTable::known, key, deck);
    }

    Optional<Known> byKeyAnywhere(String key, long deck) {
        return database.one(SQL.get("by key anywhere"), DeckTable::known, key, deck);
    }

    Optional<Known> byId(String id) {
        return database.one(SQL.get("by id"), DeckTable::known, id);
    }

    /** A card of the deck with that question which the file has not had under another key. */
    Optional<Known> byQuestion(long deck, long print) {
        return database.list(SQL.get("by question"), DeckTable::known, deck, print).stream()
                .filter(known -> !isClaimed(known.card()))
                .findFirst();
    }

    long position(long deck) {
        return database.one(SQL.get("position"), row -> row.getLong(1), deck).orElseThrow();
    }

    /**
     * Adds a card, unless the library has one with that id; gives whether it did.
     *
     * @param place where it stands among all cards
     */
    boolean addCard(CardId id, DeckRow row, String group, Place place) {
        CardText text = row.content().text();
        int rows = database.run(
                SQL.get("add card"),
                id.value(),
                CardTable.lower(row.content().kind()),
                topic(row),
                text.question(),
                text.answer(),
                text.extra(),
                text.clozeText(),
                row.content().rule(),
                row.content().importance().level(),
                CardTable.lower(row.state()),
                CardTable.lower(row.origin()),
                group,
                place.position(),
                place.number(),
                place.at().toEpochMilli());
        return rows == 1;
    }

    /** Has the words of a card indexed anew at the end. */
    void noteToIndex(CardId card) {
        database.run(SQL.get("note card to index"), card.value());
    }

    void addDeckCard(CardId id, DeckImports.Begun begun, String key, long print, Optional<Source> source) {
        database.run(
                SQL.get("add deck card"),
                id.value(),
                begun.deck(),
                key,
                print,
                begun.number(),
                source.map(Source::file).orElse(null),
                source.map(each -> each.lines().startLine()).orElse(null),
                source.map(each -> each.lines().endLine()).orElse(null));
    }

    void keepBefore(CardId card, long number) {
        database.run(SQL.get("keep before"), number, card.value());
    }

    void change(CardId card, DeckRow row) {
        CardText text = row.content().text();
        database.run(
                SQL.get("change card"),
                CardTable.lower(row.content().kind()),
                topic(row),
                text.question(),
                text.answer(),
                text.extra(),
                text.clozeText(),
                card.value());
    }

    void changeKey(CardId card, String key, long print) {
        database.run(SQL.get("change key"), key, print, card.value());
    }

    Set<String> tags(CardId card) {
        return new HashSet<>(database.list(SQL.get("tags of"), row -> row.getString(1), card.value()));
    }

    void addTags(CardId card, Set<String> tags) {
        tags.forEach(tag -> database.run(SQL.get("add tag"), card.value(), tag));
    }

    List<String> choices(CardId card) {
        return database.list(SQL.get("choices of"), row -> row.getString(1), card.value());
    }

    Map<CardId, List<String>> choices() {
        return database
                .list(SQL.get("all choices"), row -> Map.entry(new CardId(row.getString(1)), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void putChoices(CardId card, List<String> choices) {
        database.run(SQL.get("drop choices"), card.value());
        int ordinal = 0;
        for (String choice : choices) {
            database.run(SQL.get("add choice"), card.value(), ++ordinal, choice);
        }
    }

    /** Colour of a card's flag, 0 for none. */
    int flag(CardId card) {
        return database.one(SQL.get("flag of"), row -> row.getInt(1), card.value())
                .orElse(0);
    }

    Map<CardId, Integer> flags() {
        Map<CardId, Integer> flags = new HashMap<>();
        database.list(SQL.get("flags"), row -> flags.put(new CardId(row.getString(1)), row.getInt(2)));
        return flags;
    }

    void putFlag(CardId card, int colour) {
        if (colour == 0) {
            database.run(SQL.get("drop flag"), card.value());
        } else {
            database.run(SQL.get("put flag"), card.value(), colour);
        }
    }

    /** When the last answer was given that moved the schedule, here or elsewhere. */
    Optional<Instant> lastAnswer(CardId card) {
        return database.one(SQL.get("last answer"), row -> row.getLong(1), card.value())
                .filter(millis -> millis > 0)
                .map(Instant::ofEpochMilli);
    }

    void addPast(CardId card, DeckRow.Past past, long number) {
        database.run(
                SQL.get("add past answer"),
                card.value(),
                past.at().toEpochMilli(),
                past.day().toString(),
                past.grade().quality(),
                past.thinking().toMillis(),
                CardTable.lower(past.round()),
                number);
    }

    void addMedia(long number, String name, String original, long bytes) {
        database.run(SQL.get("add media"), name, number, original, bytes);
    }

    /** Puts tags, choices and flags back as they were before an import changed them. */
    void putMarksBack(long number) {
        record Marks(CardId card, String tags, String choices, int flag) {}
        List<Marks> before = database.list(
                SQL.get("marks before"),
                row -> new Marks(new CardId(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)),
                number);
        for (Marks marks : before) {
            database.run(SQL.get("drop tags"), marks.card().value());
            addTags(marks.card(), Set.copyOf(parts(marks.tags())));
            putChoices(marks.card(), parts(marks.choices()));
            putFlag(marks.card(), marks.flag());
        }
    }

    private static List<String> parts(String joined) {
        return joined == null ? List.of() : List.of(joined.split(SEPARATOR));
    }

    private static String topic(DeckRow row) {
        return String.join(SEPARATOR, row.content().topic().parts());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new CardId(row.getString("id")),
                Optional.ofNullable(row.getString("key")),
                CardKind.valueOf(CardTable.upper(row.getString("kind"))),
                CardTable.topic(row.getString("topic")),
                CardTable.text(row, ""));
    }
}
