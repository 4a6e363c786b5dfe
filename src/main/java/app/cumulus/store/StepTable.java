package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of each study day that can be undone, and the cards put aside for a day. */
final class StepTable {

    private static final SqlFile SQL = new SqlFile("steps.sql");

    private final Database database;

    StepTable(Database database) {
        this.database = database;
    }

    /** What a step did. */
    enum Kind {
        ANSWERED,
        SUSPENDED,
        BURIED,
        EDITED
    }

    /**
     * A row of the table.
     *
     * @param answer number of the answer in the log; 0 for another kind of step
     * @param wasEdit the user's wording before an edit
     */
    record Row(long number, Kind kind, CardId card, long answer, Optional<CardEdit> wasEdit) {}

    void add(StudyDay day, Kind kind, CardId card, Long answer, Optional<CardEdit> wasEdit) {
        database.run(
                SQL.get("add"),
                day.toString(),
                kind.name().toLowerCase(Locale.ROOT),
                card.value(),
                answer,
                wasEdit.map(CardEdit::question).orElse(null),
                wasEdit.map(CardEdit::answer).orElse(null),
                wasEdit.map(CardEdit::extra).orElse(null),
                wasEdit.map(CardEdit::clozeText).orElse(null));
    }

    Optional<Row> last(StudyDay day) {
        return database.one(SQL.get("last"), StepTable::row, day.toString());
    }

    void drop(Row step) {
        database.run(SQL.get("drop"), step.number());
    }

    boolean any(StudyDay day) {
        return database.yes(SQL.get("any"), day.toString());
    }

    void bury(CardId card, StudyDay day) {
        database.run(SQL.get("bury"), card.value(), day.toString());
    }

    void digUp(CardId card, StudyDay day) {
        database.run(SQL.get("dig up"), card.value(), day.toString());
    }

    /** Cards buried or suspended in a session of the day. */
    Set<CardId> putAside(StudyDay day) {
        return new HashSet<>(database.list(SQL.get("put aside"), row -> new CardId(row.getString(1)), day.toString()));
    }

    private static Row row(ResultSet row) throws SQLException {
        CardEdit was = CardEdit.of(row, "was_");
        return new Row(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new CardId(row.getString("card")),
                row.getLong("answer"),
                Optional.of(was).filter(edit -> !edit.isNothing()));
    }
}
