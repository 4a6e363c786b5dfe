package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.Importance;
import app.cumulus.card.TopicPath;
import app.cumulus.progress.StudyRecord;
import app.cumulus.schedule.AnswerPace;
import app.cumulus.schedule.LogLine;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a study day asks for, read without the texts of the cards: a library may have many thousands of them. */
public final class StudyTable {

    private static final SqlFile SQL = new SqlFile("study.sql");

    private static final int LEAST_ANSWERS_FOR_A_PACE = 10;

    private final Database database;
    private final ProgressTable progress;

    StudyTable(Database database) {
        this.database = database;
        progress = new ProgressTable(database);
    }

    /** Answers, memories and cards, counted. */
    public StudyRecord record() {
        return database.read(progress::record);
    }

    public Map<StudyCard, MemoryState> due(StudyDay day) {
        Map<StudyCard, MemoryState> due = new LinkedHashMap<>();
        Rows rows = new Rows();
        database.list(SQL.get("due"), row -> due.put(rows.card(row), AnswerTable.learned(row)), day.toString());
        return due;
    }

    public List<StudyCard> fresh() {
        return database.list(SQL.get("fresh"), new Rows()::card);
    }

    /** The same, as they stand in the notes; those of no note last. */
    public List<StudyCard> freshByNote() {
        return database.list(SQL.get("fresh by note"), new Rows()::card);
    }

    public List<StudyCard> touched(StudyDay day) {
        return database.list(SQL.get("touched"), new Rows()::card, day.toString());
    }

    public Map<CardId, List<LogLine>> linesBeside(StudyDay day) {
        return database.list(SQL.get("lines beside"), AnswerTable::line, day.toString()).stream()
                .collect(Collectors.groupingBy(LogLine::card));
    }

    public int countActive() {
        return database.one(SQL.get("count active"), row -> row.getInt(1)).orElseThrow();
    }

    public int countDue(StudyDay day) {
        return database.one(SQL.get("count due"), row -> row.getInt(1), day.toString())
                .orElseThrow();
    }

    public List<StudyCard> activeCards() {
        return database.list(SQL.get("active"), new Rows()::card);
    }

    public Set<CardId> tagged(String tag) {
        return Set.copyOf(database.list(SQL.get("tagged"), row -> new CardId(row.getString(1)), tag));
    }

    public List<String> sections() {
        return database.list(SQL.get("sections"), row -> row.getString(1));
    }

    public AnswerPace pace() {
        Map<Boolean, Duration> paces = new HashMap<>();
        database.list(SQL.get("pace"), row -> {
            if (row.getInt(2) >= LEAST_ANSWERS_FOR_A_PACE) {
                paces.put(row.getBoolean(1), Duration.ofMillis(Math.max(1, row.getLong(3))));
            }
            return row.getInt(2);
        });
        return new AnswerPace(
                paces.getOrDefault(false, AnswerPace.USUAL.review()),
                paces.getOrDefault(true, AnswerPace.USUAL.fresh()));
    }

    public List<StudyDay> studyDays() {
        return database.list(SQL.get("study days"), row -> day(row.getString(1)));
    }

    /** Cards in study that are due before a day, by their day. */
    public Map<StudyDay, Integer> dueBefore(StudyDay end) {
        Map<StudyDay, Integer> due = new TreeMap<>();
        database.list(SQL.get("due by day"), row -> due.put(day(row.getString(1)), row.getInt(2)), end.toString());
        return due;
    }

    private static StudyDay day(String date) {
        return new StudyDay(LocalDate.parse(date));
    }

    /** Reads rows of cards; few topics stand for many cards, so each is made once. */
    private static final class Rows {

        private final Map<String, TopicPath> topics = new HashMap<>();

        StudyCard card(ResultSet row) throws SQLException {
            return new StudyCard(
                    new CardId(row.getString(1)),
                    topics.computeIfAbsent(row.getString(2), CardTable::topic),
                    Importance.ofLevel(row.getInt(3)),
                    row.getString(4),
                    row.getBoolean(5));
        }
    }
}
