package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards that come again soon because an import changed their answers. */
final class RecallTable {

    private static final SqlFile SQL = new SqlFile("imports.sql");

    private final Database database;

    RecallTable(Database database) {
        this.database = database;
    }

    /** The call for a card that was not answered since. */
    Optional<Recall> pending(CardId card) {
        return database.one(
                SQL.get("pending recall"),
                row -> new Recall(day(row.getString("day")), row.getString("was_answer")),
                card.value());
    }

    /** By when the cards that were called back are due. */
    Map<CardId, StudyDay> pending() {
        Map<CardId, StudyDay> pending = new HashMap<>();
        database.list(
                SQL.get("pending recalls"),
                row -> pending.put(new CardId(row.getString("card")), day(row.getString("day"))));
        return pending;
    }

    /** The memory as it is once a call is taken into account. */
    MemoryState applied(CardId card, MemoryState memory) {
        return memory instanceof MemoryState.Learned learned
                ? pending(card).map(recall -> learned.dueBy(recall.day())).orElse(learned)
                : memory;
    }

    /** What the notes said on the cards that the user changed and that an import has reworded since. */
    List<WordingBefore> wordingsBeforeEdits() {
        return database.list(
                SQL.get("wordings before edits"),
                row -> new WordingBefore(new CardId(row.getString("card")), CardTable.text(row, "")));
    }

    private static StudyDay day(String date) {
        return new StudyDay(LocalDate.parse(date));
    }
}
