package app.cumulus.store;

import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.StandingSilence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines and rules that the user wants no cards from. A silence knows its line in every version that has it. */
final class SilenceTable {

    private static final SqlFile SQL = new SqlFile("silences.sql");

    private final Database database;

    SilenceTable(Database database) {
        this.database = database;
    }

    List<StandingSilence> standing(String file) {
        return database.list(SQL.get("standing"), SilenceTable::silence, file);
    }

    private static StandingSilence silence(ResultSet row) throws SQLException {
        boolean whole = row.getBoolean("whole");
        return new StandingSilence(
                row.getLong("id"),
                Optional.ofNullable(row.getString("rule")),
                whole
                        ? Optional.empty()
                        : Optional.of(new StandingSilence.Place(row.getLong("note_version"), row.getInt("line"))));
    }

    /** Makes or lifts a silence, and plans what that does to cards; other changes are none of its business. */
    void plan(long bulk, BulkChange change) {
        if (change instanceof BulkChange.Silence silence) {
            plan(bulk, silence);
        } else if (change instanceof BulkChange.Lift lift) {
            database.run(SQL.get("plan lift"), bulk, lift.silence());
            database.run(SQL.get("lift"), bulk, lift.silence());
        }
    }

    private void plan(long bulk, BulkChange.Silence silence) {
        int whole = silence.line().isPresent() ? 0 : 1;
        long number = database.insert(
                SQL.get("add"), silence.file(), whole, silence.rule().orElse(null), bulk);
        silence.line().ifPresent(line -> database.run(SQL.get("place in newest"), number, line));
        database.run(SQL.get("plan silence"), bulk, number);
        database.run(SQL.get("remember cards"), bulk, number);
    }

    /** Takes back what a change made or lifted. */
    void undo(long bulk) {
        for (String step : List.of("lift no more", "drop cards", "drop places", "drop")) {
            database.run(SQL.get(step), bulk);
        }
    }

    /** Says on which lines of a version silences are. */
    void place(Map<Long, Integer> lineBySilence, long version) {
        lineBySilence.forEach((silence, line) -> database.run(SQL.get("place"), silence, version, line));
    }

    /** Whether something was silenced in a note since an import of it. */
    boolean anySince(long noteImport) {
        return database.yes(SQL.get("made on import"), noteImport);
    }

    /** Forgets the places in a version that goes. */
    void forgetVersion(long version) {
        database.run(SQL.get("drop places of version"), version);
    }

    /** Forgets the silences of a note that has no version any more. */
    void forgetEmpty(long note) {
        database.run(SQL.get("drop cards of empty note"), note);
        database.run(SQL.get("drop of empty note"), note);
    }
}
