package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.LogLine;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.SetMemory;
import app.cumulus.schedule.StudyDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The log of answers, and the memory derived from it. */
final class AnswerTable {

    private static final SqlFile SQL = new SqlFile("answers.sql");

    private final Database database;
    private final AnswerLog log;
    private final RecallTable recalls;

    AnswerTable(Database database, AnswerLog log, RecallTable recalls) {
        this.database = database;
        this.recalls = recalls;
        this.log = log;
    }

    /** Adds an answer to the log and moves the memory on; gives its number in the log. */
    long add(Answer answer) {
        // A card called back goes on from what its answers made of it.
        MemoryState before =
                recalls.pending(answer.card()).isPresent() ? log.replay(lines(answer.card())) : memory(answer.card());
        long number = database.insert(
                SQL.get("add"),
                answer.card().value(),
                answer.at().toEpochMilli(),
                answer.day().toString(),
                answer.grade().quality(),
                answer.thinking().toMillis(),
                answer.round().name().toLowerCase(Locale.ROOT));
        put(answer.card(), recalls.applied(answer.card(), log.after(before, answer)));
        return number;
    }

    /** Takes an answer back; gives what it was. */
    Answer retract(long number, Instant at) {
        Answer answer =
                database.one(SQL.get("one"), AnswerTable::answer, number).orElseThrow();
        database.run(SQL.get("retract"), number, at.toEpochMilli());
        derive(answer.card());
        return answer;
    }

    /** Derives the memory of a card anew. */
    void derive(CardId card) {
        put(card, recalls.applied(card, log.replay(lines(card))));
    }

    /**
     * Sets a memory; gives the number of that in the log.
     *
     * @param deckImport the import it came with; none where the user set it
     */
    long set(SetMemory set, Optional<Long> deckImport) {
        Optional<MemoryState.Learned> learned = learned(set.memory());
        long number = database.insert(
                SQL.get("set memory"),
                set.card().value(),
                set.kind().name().toLowerCase(Locale.ROOT),
                set.at().toEpochMilli(),
                set.day().toString(),
                deckImport.orElse(null),
                learned.map(MemoryState.Learned::repetitions).orElse(null),
                learned.map(MemoryState.Learned::intervalDays).orElse(null),
                learned.map(memory -> memory.easiness().hundredths()).orElse(null),
                learned.map(memory -> memory.due().toString()).orElse(null),
                learned.map(MemoryState.Learned::lapses).orElse(null));
        put(set.card(), recalls.applied(set.card(), set.memory()));
        return number;
    }

    /** Takes back that a memory was set. */
    void retractSet(long number, Instant at) {
        CardId card = database.one(SQL.get("card of set memory"), row -> new CardId(row.getString(1)), number)
                .orElseThrow();
        database.run(SQL.get("retract set memory"), number, at.toEpochMilli());
        derive(card);
    }

    private List<LogLine> lines(CardId card) {
        return database.list(SQL.get("lines of card"), AnswerTable::line, card.value());
    }

    List<Answer> of(CardId card) {
        return database.list(SQL.get("of card"), AnswerTable::answer, card.value());
    }

    /** The same for a card that no other handed its history down to. */
    List<Answer> ofNoHeir(CardId card) {
        return database.list(SQL.get("of card that is no heir"), AnswerTable::answer, card.value());
    }

    /** The cards that others handed their history down to. */
    Set<CardId> heirs() {
        return new HashSet<>(database.list(SQL.get("heirs"), row -> new CardId(row.getString(1))));
    }

    List<Answer> on(StudyDay day) {
        return database.list(SQL.get("of day"), AnswerTable::answer, day.toString());
    }

    Map<CardId, List<Answer>> byCard() {
        return database.list(SQL.get("all"), AnswerTable::answer).stream()
                .collect(Collectors.groupingBy(Answer::card, HashMap::new, Collectors.toList()));
    }

    MemoryState memory(CardId card) {
        return database.<MemoryState>one(SQL.get("memory of"), AnswerTable::learned, card.value())
                .orElseGet(MemoryState.New::new);
    }

    Map<CardId, MemoryState> memories() {
        Map<CardId, MemoryState> memories = new HashMap<>();
        database.list(SQL.get("memories"), row -> memories.put(new CardId(row.getString("card")), learned(row)));
        return memories;
    }

    /** What the memories should be by the log. */
    Map<CardId, MemoryState> derived() {
        Map<CardId, MemoryState> derived = new HashMap<>();
        database.list(SQL.get("all lines"), AnswerTable::line).stream()
                .collect(Collectors.groupingBy(LogLine::card))
                .forEach((card, lines) -> derived.put(card, log.replay(lines)));
        heirs().forEach(card -> derived.put(card, log.replay(lines(card))));
        derived.values().removeIf(MemoryState.New.class::isInstance);
        recalls.pending()
                .forEach((card, day) ->
                        derived.computeIfPresent(card, (id, memory) -> ((MemoryState.Learned) memory).dueBy(day)));
        return derived;
    }

    void replaceMemories(Map<CardId, MemoryState> memories) {
        database.run(SQL.get("drop memories"));
        memories.forEach(this::put);
    }

    private void put(CardId card, MemoryState memory) {
        if (memory instanceof MemoryState.Learned learned) {
            database.run(
                    SQL.get("put memory"),
                    card.value(),
                    learned.repetitions(),
                    learned.intervalDays(),
                    learned.easiness().hundredths(),
                    learned.due().toString(),
                    learned.lapses());
        } else {
            database.run(SQL.get("drop memory"), card.value());
        }
    }

    static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                new CardId(row.getString("card")),
                Instant.ofEpochMilli(row.getLong("at")),
                day(row.getString("day")),
                Grade.ofQuality(row.getInt("grade")),
                Duration.ofMillis(row.getLong("thinking")),
                Answer.Round.valueOf(row.getString("round").toUpperCase(Locale.ROOT)));
    }

    static LogLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? answer(row)
                : new SetMemory(
                        new CardId(row.getString("card")),
                        Instant.ofEpochMilli(row.getLong("at")),
                        day(row.getString("day")),
                        SetMemory.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        row.getString("due") == null ? new MemoryState.New() : learned(row));
    }

    private static Optional<MemoryState.Learned> learned(MemoryState memory) {
        return memory instanceof MemoryState.Learned learned ? Optional.of(learned) : Optional.empty();
    }

    static MemoryState.Learned learned(ResultSet row) throws SQLException {
        return new MemoryState.Learned(
                row.getInt("repetitions"),
                row.getInt("interval_days"),
                new Easiness(row.getInt("easiness")),
                day(row.getString("due")),
                row.getInt("lapses"));
    }

    private static StudyDay day(String date) {
        return new StudyDay(LocalDate.parse(date));
    }
}
