package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.SetMemory;
import app.cumulus.schedule.StudyDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The part of changes to many cards that sets memories: each is a line of the log, and an undo takes it back. */
final class BulkMemories {

    private static final SqlFile SQL = new SqlFile("bulk.sql");

    private final Database database;
    private final AnswerTable answers;

    /** A card and its memory before the change. */
    private record Before(CardId card, MemoryState.Learned memory) {}

    BulkMemories(Database database, AnswerTable answers) {
        this.database = database;
        this.answers = answers;
    }

    void plan(long bulk, Numbers chosen, BulkChange change, Instant at) {
        if (change instanceof BulkChange.Reset reset) {
            for (Before each : learned(chosen)) {
                set(bulk, new SetMemory(each.card(), at, reset.today(), SetMemory.Kind.RESET, new MemoryState.New()));
            }
        } else if (change instanceof BulkChange.Reschedule reschedule) {
            reschedule(bulk, learned(chosen), reschedule, at);
        }
    }

    private void reschedule(long bulk, List<Before> cards, BulkChange.Reschedule change, Instant at) {
        int days = change.first().daysUntil(change.last()) + 1;
        for (int i = 0; i < cards.size(); i++) {
            MemoryState.Learned was = cards.get(i).memory();
            StudyDay due = change.first().plusDays((int) ((long) i * days / cards.size()));
            if (!due.equals(was.due())) {
                MemoryState now = new MemoryState.Learned(
                        was.repetitions(), was.intervalDays(), was.easiness(), due, was.lapses());
                set(bulk, new SetMemory(cards.get(i).card(), at, change.today(), SetMemory.Kind.RESCHEDULED, now));
            }
        }
    }

    private List<Before> learned(Numbers chosen) {
        return database.list(
                SQL.get("learned"),
                row -> new Before(new CardId(row.getString("id")), AnswerTable.learned(row)),
                chosen.json());
    }

    private void set(long bulk, SetMemory memory) {
        long number = answers.set(memory, Optional.empty());
        database.run(SQL.get("add value"), bulk, memory.card().value(), "memory", null, String.valueOf(number));
    }

    /** Takes the memories back that a change has set. */
    void retract(long bulk, Instant at) {
        database.list(SQL.get("memories set"), row -> row.getLong(1), bulk)
                .forEach(number -> answers.retractSet(number, at));
    }
}
