package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.catalog.LineCard;
import app.cumulus.catalog.StandingSilence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Note versions line by line: what became of each line, which cards rest on it, and where the user wants none from. */
public final class NoteBook {

    private final Database database;
    private final NoteTable notes;
    private final SilenceTable silences;

    NoteBook(Database database, NoteTable notes, SilenceTable silences) {
        this.database = database;
        this.notes = notes;
        this.silences = silences;
    }

    /** All imported versions without their texts, oldest first within each note file. */
    public List<NoteStamp> history() {
        return notes.history();
    }

    /** Number of versions of a note file that were imported. */
    public int versions(String file) {
        return notes.versions(file);
    }

    /** The account of a version; none where none was kept. */
    public Optional<NoteAccount> account(long version) {
        return notes.account(version);
    }

    /** Keeps the account of a version. */
    public void keep(long version, NoteAccount account) {
        database.write(() -> {
            notes.keep(version, account);
            return null;
        });
    }

    /** The cards that rest on lines of a version, archived ones aside, in the order of the note. */
    public List<LineCard> cards(NoteVersion version) {
        return notes.cards(version.file(), version.number());
    }

    /** Where the user wants no cards from in a note file. */
    public List<StandingSilence> silences(String file) {
        return silences.standing(file);
    }

    static LineCard card(ResultSet row) throws SQLException {
        return new LineCard(
                row.getInt(1),
                new CardId(row.getString(2)),
                row.getInt(3),
                row.getInt(4),
                CardState.valueOf(CardTable.upper(row.getString(5))),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9));
    }
}
