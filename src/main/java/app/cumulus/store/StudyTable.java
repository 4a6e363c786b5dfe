package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.Importance;
import app.cumulus.card.TopicPath;
import app.cumulus.schedule.LogLine;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a study day asks for, read without the texts of the cards: a library may have many thousands of them. */
final class StudyTable {

    private static final SqlFile SQL = new SqlFile("study.sql");

    private final Database database;

    StudyTable(Database database) {
        this.database = database;
    }

    Map<StudyCard, MemoryState> due(StudyDay day) {
        Map<StudyCard, MemoryState> due = new LinkedHashMap<>();
        Rows rows = new Rows();
        database.list(SQL.get("due"), row -> due.put(rows.card(row), AnswerTable.learned(row)), day.toString());
        return due;
    }

    List<StudyCard> fresh() {
        return database.list(SQL.get("fresh"), new Rows()::card);
    }

    List<StudyCard> touched(StudyDay day) {
        return database.list(SQL.get("touched"), new Rows()::card, day.toString());
    }

    Map<CardId, List<LogLine>> linesBeside(StudyDay day) {
        return database.list(SQL.get("lines beside"), AnswerTable::line, day.toString()).stream()
                .collect(Collectors.groupingBy(LogLine::card));
    }

    int countActive() {
        return database.one(SQL.get("count active"), row -> row.getInt(1)).orElseThrow();
    }

    int countDue(StudyDay day) {
        return database.one(SQL.get("count due"), row -> row.getInt(1), day.toString())
                .orElseThrow();
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
