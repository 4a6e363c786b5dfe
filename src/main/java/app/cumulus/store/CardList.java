package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Heading;
import app.cumulus.catalog.Headings;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.catalog.Vocabulary;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** All cards as a list that can be searched and sorted. The last order is kept: while one types, only the search is new. */
public final class CardList {

    private static final SqlFile SQL = new SqlFile("list.sql");
    private static final String SEPARATOR = "\u001f";

    private final Database database;
    private Optional<Sorted> sorted = Optional.empty();
    private Optional<Named> named = Optional.empty();
    private Optional<Studied> studied = Optional.empty();

    /** An order as it was worked out at a state of the library. */
    private record Sorted(CardSort sort, long changes, Numbers order) {}

    /** The names as they were at a state of the library. */
    private record Named(long changes, Vocabulary vocabulary, Headings headings) {}

    /** The cards in study as they were at a state of the library. */
    private record Studied(long changes, BitSet cards) {}

    CardList(Database database) {
        this.database = database;
    }

    /** The cards that a query finds, in an order. */
    public Numbers find(Query query, CardSort sort, StudyDay today, StudyCalendar calendar) {
        return database.read(() -> {
            Numbers order = sorted(sort).order();
            return query instanceof Query.Everything ? order : order.sorting(found(query, today, calendar));
        });
    }

    private Numbers found(Query query, StudyDay today, StudyCalendar calendar) {
        Optional<String> words = QueryConditions.matchOnly(query);
        if (words.isPresent()) {
            return numbers(SQL.get("find words"), words.get());
        }
        Condition condition = new QueryConditions(today, calendar, this::duplicates).of(query);
        return Numbers.ofJson(database.oneUnprepared(
                SQL.get("find") + " " + condition.sql(),
                row -> row.getString(1),
                condition.values().toArray()));
    }

    /** How many of the cards are in study. */
    public int studied(Numbers among) {
        return database.read(() -> {
            long changes = database.changes();
            if (studied.isEmpty() || studied.get().changes() != changes) {
                BitSet cards = new BitSet();
                numbers(SQL.get("studied")).stream().forEach(cards::set);
                studied = Optional.of(new Studied(changes, cards));
            }
            return (int) among.stream().filter(studied.get().cards()::get).count();
        });
    }

    private Sorted sorted(CardSort sort) {
        long changes = database.changes();
        if (sorted.isEmpty()
                || !sorted.get().sort().equals(sort)
                || sorted.get().changes() != changes) {
            Numbers byNote = numbers(SQL.get("by " + CardSort.Column.POSITION));
            Numbers order = numbers(SQL.get("by " + sort.column()));
            Numbers turned = sort.descending() ? order.reversed() : order;
            sorted = Optional.of(new Sorted(sort, changes, turned.sorting(byNote)));
        }
        return sorted.get();
    }

    /** Cards that ask word for word what another asks, archived ones aside; those that ask the same stand together. */
    Numbers duplicates() {
        return Duplicates.among(database.list(
                SQL.get("questions"), row -> new Duplicates.Asked(row.getInt("number"), row.getString("question"))));
    }

    private Numbers numbers(String sql, Object... values) {
        return Numbers.ofJson(database.one(sql, row -> row.getString(1), values).orElseThrow());
    }

    /** The cards as rows, in the order of the numbers; those that are no more are left out. */
    public List<CardRow> rows(Numbers numbers) {
        return database.list(SQL.get("rows"), CardList::row, numbers.json());
    }

    /** The short name of a card. */
    public OptionalInt number(CardId card) {
        return database.one(SQL.get("number"), row -> OptionalInt.of(row.getInt(1)), card.value())
                .orElse(OptionalInt.empty());
    }

    /** The names that occur in the library. */
    public Vocabulary vocabulary(List<String> notes) {
        return named(notes).vocabulary();
    }

    /** The headings that cards stand under. */
    public Headings headings(List<String> notes) {
        return named(notes).headings();
    }

    private Named named(List<String> notes) {
        long changes = database.changes();
        if (named.isEmpty() || named.get().changes() != changes) {
            List<Heading> topics = database.list(
                    SQL.get("topics"),
                    row -> new Heading(CardTable.topic(row.getString(1)), row.getInt(2), row.getInt(3)));
            Vocabulary vocabulary = new Vocabulary(
                    sorted(topics.stream().map(topic -> topic.path().last())), tags(), notes, names("rules"));
            named = Optional.of(new Named(changes, vocabulary, Headings.above(topics)));
        }
        return named.get();
    }

    /** The tags that cards have. */
    public List<String> tags() {
        return names("tags");
    }

    private List<String> names(String statement) {
        return sorted(database.list(SQL.get(statement), row -> row.getString(1)).stream());
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static CardRow row(ResultSet row) throws SQLException {
        String tags = row.getString("tags");
        return new CardRow(
                row.getInt(1),
                new CardId(row.getString(2)),
                CardKind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                CardState.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                CardTable.topic(row.getString(8)),
                row.getString("due") == null ? new MemoryState.New() : AnswerTable.learned(row),
                tags == null ? List.of() : List.of(tags.split(SEPARATOR)),
                row.getInt("flag") > 0);
    }
}
