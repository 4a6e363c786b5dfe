package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.note.Span;
import app.cumulus.schedule.MemoryState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Cards, their tags, and the user's wording over them. */
final class CardTable {

    private static final SqlFile SQL = new SqlFile("cards.sql");
    private static final String SEPARATOR = "\u001f";

    private final Database database;

    CardTable(Database database) {
        this.database = database;
    }

    boolean isEmpty() {
        return !database.yes(SQL.get("any card"));
    }

    List<StoredCard> all() {
        return database.list(SQL.get("all"), CardTable::stored);
    }

    int count() {
        return database.one(SQL.get("count"), row -> row.getInt(1)).orElseThrow();
    }

    /** Hands on every card with its memory and its note in Anki; the answers are left to the caller. */
    void walk(Consumer<KeptCard> visitor) {
        database.each(SQL.get("walk"), CardTable::kept, visitor);
    }

    private static KeptCard kept(ResultSet row) throws SQLException {
        MemoryState memory = row.getBoolean("is_learned") ? AnswerTable.learned(row) : new MemoryState.New();
        String choices = row.getString("choices");
        return new KeptCard(
                stored(row).card(),
                choices == null ? List.of() : List.of(choices.split(SEPARATOR)),
                row.getInt("colour"),
                Optional.ofNullable(row.getString("deck_name")),
                memory,
                List.of(),
                Outbox.sent(row));
    }

    List<StoredCard> ofNote(String file) {
        return database.list(SQL.get("of note"), CardTable::stored, file);
    }

    Optional<StoredCard> one(CardId id) {
        return database.one(SQL.get("one"), CardTable::stored, id.value());
    }

    /** Some cards in study whose answers are about as long, those of the same section first. */
    List<StoredCard> alike(Card card) {
        return database.list(
                SQL.get("alike"),
                CardTable::stored,
                card.id().value(),
                card.text().answer().length(),
                card.topic().section());
    }

    Optional<Long> versionOf(CardId id) {
        return database.one(SQL.get("version of"), row -> row.getLong(1), id.value());
    }

    /** Place of a note's first card among all cards; notes keep the order in which they were first imported. */
    long firstPosition(long note) {
        return database.one(SQL.get("note position"), row -> row.getLong(1), note)
                .orElseThrow();
    }

    /** Adds a card or brings it up to date; an edit of the user's stays over it. */
    void put(Card card, CardContent made, Long note, Long version, long position) {
        Integer firstLine =
                card.source().map(source -> source.lines().startLine()).orElse(null);
        Integer lastLine = card.source().map(source -> source.lines().endLine()).orElse(null);
        Origin origin = card.origin() == Origin.EDITED ? Origin.GENERATED : card.origin();
        database.run(
                SQL.get("put"),
                card.id().value(),
                note,
                version,
                firstLine,
                lastLine,
                lower(made.kind()),
                stored(made.topic()),
                made.text().question(),
                made.text().answer(),
                made.text().extra(),
                made.text().clozeText(),
                made.rule(),
                made.importance().level(),
                lower(card.state()),
                lower(origin),
                card.group(),
                position);
        card.tags().forEach(tag -> database.run(SQL.get("add tag"), card.id().value(), tag));
    }

    /** Says when a card came into the library, where that was not said before. */
    void added(CardId id, Instant at) {
        database.run(SQL.get("added"), at.toEpochMilli(), id.value());
    }

    /** The place behind all cards. */
    long nextPosition() {
        return database.one(SQL.get("next position"), row -> row.getLong(1)).orElseThrow();
    }

    /** Changes the state of a card that is in another; gives whether it was. */
    boolean turn(CardId id, CardState from, CardState to) {
        return database.run(SQL.get("set state"), lower(to), id.value(), lower(from)) == 1;
    }

    void archive(CardId id) {
        database.run(SQL.get("archive"), id.value());
    }

    Optional<CardEdit> edit(CardId id) {
        return database.one(SQL.get("edit of"), row -> CardEdit.of(row, ""), id.value());
    }

    /** Lays a wording over a card: those fields of it that differ from what the rule made. */
    void putEdit(CardId id, CardText text) {
        database.run(SQL.get("put edit"), id.value(), text.question(), text.answer(), text.extra(), text.clozeText());
    }

    /** Puts an earlier state of the overlay back. */
    void putBack(CardId id, Optional<CardEdit> edit) {
        if (edit.isEmpty()) {
            database.run(SQL.get("drop edit"), id.value());
            database.run(SQL.get("drop empty edits"), id.value());
            return;
        }
        CardEdit was = edit.get();
        database.run(SQL.get("put fields"), id.value(), was.question(), was.answer(), was.extra(), was.clozeText());
    }

    private static StoredCard stored(ResultSet row) throws SQLException {
        CardContent made = new CardContent(
                CardKind.valueOf(upper(row.getString("kind"))),
                topic(row.getString("topic")),
                text(row, ""),
                row.getString("rule"),
                Importance.ofLevel(row.getInt("importance")));
        boolean edited = row.getBoolean("is_edited");
        Origin origin = Origin.valueOf(upper(row.getString("origin")));
        long version = row.getLong("note_version");
        Optional<Long> ofVersion = row.wasNull() ? Optional.empty() : Optional.of(version);
        Card card = new Card(
                new CardId(row.getString("id")),
                made.withText(text(row, "my_")).withTopic(topic(row.getString("my_topic"))),
                ofVersion.isEmpty() ? foreignSource(row) : Optional.of(source(row)),
                CardState.valueOf(upper(row.getString("state"))),
                edited && origin == Origin.GENERATED ? Origin.EDITED : origin,
                tags(row),
                row.getString("sibling_group"));
        Optional<CardState> left =
                Optional.ofNullable(row.getString("left_state")).map(state -> CardState.valueOf(upper(state)));
        return new StoredCard(card, made, ofVersion, left);
    }

    /** A topic as it is stored. */
    static String stored(TopicPath topic) {
        return String.join(SEPARATOR, topic.parts());
    }

    static TopicPath topic(String stored) {
        return new TopicPath(List.of(stored.split(SEPARATOR)));
    }

    static CardText text(ResultSet row, String prefix) throws SQLException {
        return new CardText(
                row.getString(prefix + "question"),
                row.getString(prefix + "answer"),
                row.getString(prefix + "extra"),
                row.getString(prefix + "cloze_text"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("file"), new Span(row.getInt("first_line"), row.getInt("last_line")));
    }

    /** The lines of a note that this library need not have. */
    private static Optional<Source> foreignSource(ResultSet row) throws SQLException {
        String file = row.getString("source_file");
        return file == null
                ? Optional.empty()
                : Optional.of(new Source(file, new Span(row.getInt("source_first"), row.getInt("source_last"))));
    }

    private static Set<String> tags(ResultSet row) throws SQLException {
        String tags = row.getString("tags");
        return tags == null ? Set.of() : Set.of(tags.split(SEPARATOR));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
