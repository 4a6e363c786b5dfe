package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What imports changed, kept so that they can be undone. */
final class ImportTable {

    private static final SqlFile SQL = new SqlFile("imports.sql");

    private final Database database;
    private final SilenceTable silences;

    ImportTable(Database database) {
        this.database = database;
        silences = new SilenceTable(database);
    }

    /**
     * An import of one note file.
     *
     * @param wasThere whether its version was in the library before it
     * @param wasDrafts the print of the drafts of that version before it
     */
    record Row(
            long number,
            long batch,
            long note,
            String file,
            long version,
            Instant at,
            boolean wasThere,
            String wasDrafts) {}

    long nextBatch() {
        return database.one(SQL.get("next batch"), row -> row.getLong(1)).orElseThrow();
    }

    /** Keeps the cards of a note file as they are before a plan is applied; gives the number of the import. */
    long begin(long batch, long note, long version, Optional<NoteVersion> before, ImportPlan plan, Instant at) {
        Optional<NoteVersion> same = before.filter(newest -> newest.number() == version);
        long number = database.insert(
                SQL.get("begin"),
                batch,
                note,
                version,
                at.toEpochMilli(),
                same.isPresent() ? 1 : 0,
                same.map(NoteVersion::drafts).orElse(""));
        plan.changes().forEach(change -> save(number, change));
        database.run(SQL.get("save places"), number, note);
        return number;
    }

    private void save(long number, Change change) {
        String card = change.after().card().id().value();
        if (change instanceof Change.Added) {
            database.run(SQL.get("save new"), number, card);
        } else if (!staysTheSame(change)) {
            database.run(SQL.get("save whole"), number, card);
        }
    }

    /** Whether only the place of the card in the note changes. */
    private static boolean staysTheSame(Change change) {
        return change.was()
                .map(was -> was.made().equals(change.after().made())
                        && was.card().state() == change.after().card().state()
                        && was.card().group().equals(change.after().card().group()))
                .orElse(true);
    }

    void recall(CardId card, long number, StudyDay day, String wasAnswer) {
        database.run(SQL.get("add recall"), card.value(), number, day.toString(), wasAnswer);
    }

    /** Keeps what the user changed on a card, before that gives way to the note. */
    void keepEdit(CardId card, long number) {
        database.run(SQL.get("keep edit"), number, card.value());
    }

    /** Hands the answers, the user's wording and the tags of a card down to another. */
    void inherit(CardId card, CardId of) {
        for (String step : List.of("add heir", "hand edit down", "hand tags down")) {
            database.run(SQL.get(step), card.value(), of.value());
        }
    }

    Optional<Row> newest() {
        return database.one(SQL.get("newest"), ImportTable::row);
    }

    Optional<Row> newest(String file) {
        return database.one(SQL.get("newest of file"), ImportTable::row, file);
    }

    /** The imports of a batch, the last first. */
    List<Row> batch(long batch) {
        return database.list(SQL.get("of batch"), ImportTable::row, batch);
    }

    boolean hasNewer(Row imported) {
        return database.yes(SQL.get("newer of note"), imported.note(), imported.number());
    }

    /** Number of cards that it made or changed and that were answered, edited or put aside since. */
    int studiedSince(Row imported) {
        return database.one(SQL.get("cards studied since"), row -> row.getInt(1), imported.number())
                .orElseThrow();
    }

    /** Says on which lines of the new version silences are. */
    void place(Map<Long, Integer> lineBySilence, long version) {
        silences.place(lineBySilence, version);
    }

    /** Whether a line or a rule of the note was silenced since. */
    boolean isSilencedSince(Row imported) {
        return silences.anySince(imported.number());
    }

    /** Puts the cards back as they were; gives those whose memories have to be derived anew. */
    List<CardId> undo(Row imported) {
        long number = imported.number();
        if (imported.wasThere()) {
            database.run(SQL.get("put drafts back"), number);
        }
        List<CardId> recalled = database.list(SQL.get("recalled"), row -> new CardId(row.getString(1)), number);
        for (String step : List.of(
                "drop recalls",
                "drop tags of new",
                "drop edits of new",
                "drop heirs",
                "drop memories of new",
                "drop new",
                "put places back",
                "put wordings back",
                "put edits back",
                "drop kept edits",
                "drop before",
                "drop")) {
            database.run(SQL.get(step), number);
        }
        if (!imported.wasThere()) {
            silences.forgetVersion(imported.version());
            database.run(SQL.get("drop version"), imported.version());
            silences.forgetEmpty(imported.note());
            database.run(SQL.get("drop empty note"), imported.note());
        }
        return recalled;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("batch"),
                row.getLong("note"),
                row.getString("file"),
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getBoolean("was_there"),
                row.getString("was_drafts"));
    }
}
