package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The imports of decks: each is applied as a whole, and can be taken back as a whole. */
final class DeckImports {

    private static final SqlFile SQL = new SqlFile("decks.sql");

    private final Database database;
    private final DeckTable table;
    private final AnswerTable answers;

    DeckImports(Database database, DeckTable table, AnswerTable answers) {
        this.database = database;
        this.table = table;
        this.answers = answers;
    }

    /**
     * An import that has begun.
     *
     * @param fresh whether the library had no card of the deck before
     * @param hasOthers whether it has other decks
     */
    record Begun(long number, long deck, String name, boolean fresh, boolean hasOthers) {}

    /** An import that is through. */
    record Row(long number, long batch, long deck, String file, Instant at, long lastAnswer, long lastStep) {}

    /** When an import happens, and the number it shares with nothing else. */
    record Occasion(long batch, Instant at, StudyDay day) {}

    /** Hands the intake of a deck to work; where nothing came of it, only a content that was not known is noted. */
    <T> T apply(DeckFile file, Occasion occasion, Function<DeckIntake, T> work) {
        boolean known = database.one(SQL.get("times imported"), row -> row.getInt(1), (Object) file.sha256())
                        .orElseThrow()
                > 0;
        DeckIntake intake = intake(file, occasion);
        T result = work.apply(intake);
        intake.finish();
        intake.begun()
                .filter(begun -> known && !intake.changed())
                .ifPresent(begun -> forget(begun.number(), begun.deck()));
        return result;
    }

    /** Does the same for a transaction that is taken back. */
    <T> T attempt(DeckFile file, Occasion occasion, Function<DeckIntake, T> work) {
        return work.apply(intake(file, occasion));
    }

    private DeckIntake intake(DeckFile file, Occasion occasion) {
        table.forgetClaims();
        return new DeckIntake(table, answers, name -> begin(name, file, occasion), occasion);
    }

    private Begun begin(String name, DeckFile file, Occasion occasion) {
        Optional<Long> known = database.one(SQL.get("deck"), row -> row.getLong(1), name);
        long deck = known.orElseGet(() -> database.insert(SQL.get("add deck"), name));
        boolean hasOthers = database.yes(SQL.get("other decks"), deck);
        long number = database.insert(
                SQL.get("begin"),
                occasion.batch(),
                deck,
                file.file(),
                file.format(),
                file.sha256(),
                occasion.at().toEpochMilli());
        return new Begun(number, deck, name, known.isEmpty(), hasOthers);
    }

    private void forget(long imported, long deck) {
        database.run(SQL.get("drop media"), imported);
        database.run(SQL.get("drop"), imported);
        database.run(SQL.get("drop empty deck"), deck);
    }

    /** SHA-256 of all deck files that were imported, in hexadecimal digits. */
    Set<String> contents() {
        return new HashSet<>(database.list(SQL.get("contents"), row -> row.getString(1)));
    }

    Optional<Row> newest() {
        return database.one(SQL.get("newest"), DeckImports::row);
    }

    /** The last import of a deck, by its own name or that of its file. */
    Optional<Row> newest(String name) {
        return database.one(SQL.get("newest of"), DeckImports::row, name);
    }

    /**
     * Takes an import back.
     *
     * @throws StoreException if something newer depends on it
     */
    UndoneImport undo(Row imported) {
        refuseWhatIsBuiltOn(imported);
        long number = imported.number();
        List<String> media = database.list(SQL.get("media only of"), row -> row.getString(1), number);
        List<CardId> remembered = database.list(SQL.get("set by"), row -> new CardId(row.getString(1)), number);
        database.script(SQL.get("forget undone"));
        for (String step : List.of(
                "list new",
                "drop memories of new",
                "drop tags of new",
                "drop edits of new",
                "drop choices of new",
                "drop flags of new",
                "drop past answers",
                "drop retractions",
                "drop set memories",
                "put cards back",
                "put keys back")) {
            database.run(SQL.get(step), number);
        }
        table.putMarksBack(number);
        database.run(SQL.get("drop before"), number);
        database.run(SQL.get("drop deck cards"), number);
        database.run(SQL.get("drop listed"));
        forget(number, imported.deck());
        remembered.forEach(answers::derive);
        return new UndoneImport(imported.file(), imported.at(), media);
    }

    private void refuseWhatIsBuiltOn(Row row) {
        if (database.yes(SQL.get("is built on"), row.deck(), row.number())) {
            throw new StoreException(row.file() + ": the import of " + row.at()
                    + " cannot be undone, since cards of it were imported again after it; undo that one first."
                    + " Nothing was changed.");
        }
        int studied = database.one(
                        SQL.get("cards studied since"),
                        result -> result.getInt(1),
                        row.number(),
                        row.lastAnswer(),
                        row.lastStep(),
                        row.at().toEpochMilli())
                .orElseThrow();
        if (studied > 0) {
            throw new StoreException(row.file() + ": the import of " + row.at() + " cannot be undone, since "
                    + (studied == 1 ? "a card" : studied + " cards") + " that it made or changed "
                    + (studied == 1 ? "was" : "were")
                    + " answered, edited or put aside after it. Nothing was changed.");
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("batch"),
                row.getLong("deck"),
                row.getString("file"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getLong("last_answer"),
                row.getLong("last_step"));
    }
}
