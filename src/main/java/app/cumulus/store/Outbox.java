package app.cumulus.store;

import app.cumulus.card.CardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Remembers which cards went to Anki, and as what. Notes are put on a list first; the library has them once they arrived. */
public final class Outbox {

    private static final SqlFile SQL = new SqlFile("exported.sql");

    private final Database database;

    Outbox(Database database) {
        this.database = database;
    }

    /** Empties the list, also of what an export that was given up has put on it. */
    public void clear() {
        database.script(SQL.get("make list"));
        database.run(SQL.get("clear list"));
    }

    /** Puts a note on the list, once for each card; the library file is not touched. */
    public void put(CardId card, SentNote note) {
        database.run(
                SQL.get("put"),
                card.value(),
                note.number(),
                note.cloze() ? 1 : 0,
                note.changedAt().getEpochSecond(),
                note.print());
    }

    /** Remembers that all notes on the list have arrived. */
    public void keep() {
        database.write(() -> {
            database.run(SQL.get("keep"));
            return database.run(SQL.get("clear list"));
        });
    }

    /** The highest number of a note that went; 0 where none did. */
    public long newest() {
        return database.one(SQL.get("newest"), row -> row.getLong(1)).orElseThrow();
    }

    /** Reads the note out of a row of cards; none where the card did not go. */
    static Optional<SentNote> sent(ResultSet row) throws SQLException {
        long number = row.getLong("sent_note");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new SentNote(
                        number,
                        row.getBoolean("sent_cloze"),
                        Instant.ofEpochSecond(row.getLong("sent_changed_at")),
                        row.getLong("sent_print")));
    }
}
