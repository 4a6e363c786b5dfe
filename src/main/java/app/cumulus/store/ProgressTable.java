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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts answers and memories inside the database, so that a long history costs no memory here. */
final class ProgressTable {

    private static final SqlFile SQL = new SqlFile("progress.sql");
    private static final int SECONDS_PER_HOUR = 3600;

    private final Database database;

    ProgressTable(Database database) {
        this.database = database;
    }

    StudyRecord record() {
        List<HourTally> hours = database.list(SQL.get("hours"), ProgressTable::hour);
        List<ReviewTally> reviews = database.list(SQL.get("reviews"), ProgressTable::review, Stage.MATURE_FROM_DAYS);
        List<MemoryTally> memories = database.list(SQL.get("memories"), ProgressTable::memory);
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        database.list(
                SQL.get("stages"),
                row -> stages.put(Stage.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getInt(2)),
                Stage.MATURE_FROM_DAYS);
        return new StudyRecord(hours, reviews, memories, stages);
    }

    private static HourTally hour(ResultSet row) throws SQLException {
        return new HourTally(
                day(row),
                Instant.ofEpochSecond(row.getLong(2) * SECONDS_PER_HOUR),
                Grade.ofQuality(row.getInt(3)),
                row.getInt(4),
                Duration.ofMillis(row.getLong(5)));
    }

    private static ReviewTally review(ResultSet row) throws SQLException {
        return new ReviewTally(day(row), row.getString(2), row.getBoolean(3), row.getInt(4), row.getInt(5));
    }

    private static MemoryTally memory(ResultSet row) throws SQLException {
        return new MemoryTally(day(row), row.getInt(2), new Easiness(row.getInt(3)), row.getInt(4));
    }

    private static StudyDay day(ResultSet row) throws SQLException {
        return new StudyDay(LocalDate.parse(row.getString(1)));
    }
}
