package app.cumulus.store;

import app.cumulus.progress.HourTally;
import app.cumulus.progress.MemoryTally;
import app.cumulus.progress.ReviewTally;
import app.cumulus.progress.Stage;
import app.cumulus.progress.StudyRecord;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts answers and memories inside the database, so that a long history costs no memory here. */
final class ProgressTable {

    private static final SqlFile SQL = new SqlFile("progress.sql");
    private static final int SECONDS_PER_HOUR = 3600;

    private final Database database;
    private Optional<Kept> kept = Optional.empty();

    ProgressTable(Database database) {
        this.database = database;
    }

    /** The counts, read anew only once something has changed since. */
    StudyRecord record() {
        long changes = database.changes();
        if (kept.isEmpty() || kept.get().changes() != changes) {
            kept = Optional.of(new Kept(changes, read()));
        }
        return kept.get().record();
    }

    private StudyRecord read() {
        List<HourTally> hours = database.list(SQL.get("hours"), ProgressTable::hour);
        List<ReviewTally> reviews = database.list(SQL.get("reviews"), new Reviews(), Stage.MATURE_FROM_DAYS);
        List<MemoryTally> memories = memories();
        return new StudyRecord(hours, reviews, memories, stages(memories));
    }

    /** To ask each memory whether its card is in study takes four times as long as to take the others away. */
    private List<MemoryTally> memories() {
        Map<Memory, Integer> cards = new LinkedHashMap<>();
        database.list(SQL.get("memories"), row -> cards.merge(memory(row), row.getInt(4), Integer::sum));
        database.list(SQL.get("memories out of study"), row -> cards.merge(memory(row), -row.getInt(4), Integer::sum));
        return cards.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().tally(entry.getValue()))
                .toList();
    }

    private Map<Stage, Integer> stages(List<MemoryTally> memories) {
        Map<String, Integer> states = new HashMap<>();
        database.list(SQL.get("states"), row -> states.put(row.getString(1), row.getInt(2)));
        int learned = 0;
        int mature = 0;
        for (MemoryTally memory : memories) {
            learned += memory.cards();
            mature += memory.intervalDays() >= Stage.MATURE_FROM_DAYS ? memory.cards() : 0;
        }
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        stages.put(Stage.NEW, states.getOrDefault("active", 0) - learned);
        stages.put(Stage.YOUNG, learned - mature);
        stages.put(Stage.MATURE, mature);
        for (Stage out : List.of(Stage.SUSPENDED, Stage.OFF, Stage.ARCHIVED)) {
            stages.put(out, states.getOrDefault(out.name().toLowerCase(Locale.ROOT), 0));
        }
        return stages;
    }

    private static HourTally hour(ResultSet row) throws SQLException {
        return new HourTally(
                day(row),
                Instant.ofEpochSecond(row.getLong(2) * SECONDS_PER_HOUR),
                Grade.ofQuality(row.getInt(3)),
                row.getInt(4),
                Duration.ofMillis(row.getLong(5)));
    }

    private static Memory memory(ResultSet row) throws SQLException {
        return new Memory(day(row), row.getInt(2), new Easiness(row.getInt(3)));
    }

    private static StudyDay day(ResultSet row) throws SQLException {
        return new StudyDay(LocalDate.parse(row.getString(1)));
    }

    /** Counts as they were at a state of the library. */
    private record Kept(long changes, StudyRecord record) {}

    private record Memory(StudyDay due, int intervalDays, Easiness easiness) {

        MemoryTally tally(int cards) {
            return new MemoryTally(due, intervalDays, easiness, cards);
        }
    }

    /** Reads reviews, which come by the day: a day is made once. */
    private static final class Reviews implements Database.RowReader<ReviewTally> {

        private String date = "";
        private StudyDay day;

        @Override
        public ReviewTally read(ResultSet row) throws SQLException {
            String next = row.getString(1);
            if (!next.equals(date)) {
                date = next;
                day = new StudyDay(LocalDate.parse(next));
            }
            return new ReviewTally(day, row.getString(2), row.getBoolean(3), row.getInt(4), row.getInt(5));
        }
    }
}
