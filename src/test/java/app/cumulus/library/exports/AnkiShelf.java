package app.cumulus.library.exports;

import app.cumulus.MovableClock;
import app.cumulus.card.CardId;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A library with cards of every kind and state, for tests of what goes to Anki. */
final class AnkiShelf {

    static final String NOTE = """
            [Queues > Limits]
            basic | How long is a message kept by default? | **4** days | At most 14.
            cloze | A queue can hold […] messages. | any number of |  | A queue can hold {{c1::any number of}} messages.
            list | Which two types of queue are there? | - standard~- FIFO
            process | How is a message taken? | 1. receive~2. work~3. delete
            comparison | How do `standard` and `FIFO` differ? | \\| x \\| y \\|~\\|---\\|---\\|~\\| order \\| kept \\|
            code | Which JSON makes it public? | ```json~{"a": {"b": "{{c}}"}}~```
            choice | Which one keeps the order? | FIFO
            off basic | Is it below the bar? | yes
            [AWS::SQS > limits: "more" ::]
            basic | 3.14 | pi
            basic | Is <b>1 < 2</b> & so on? | <script>no</script>
            cloze | […] takes {{x}}. | AWS::S3::Bucket |  | {{c1::AWS::S3::Bucket}} takes {{x}}.
            basic | What is failed? | this
            basic | What is suspended? | that
            """;

    final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private final Path folder;

    AnkiShelf(Path folder) {
        this.folder = folder;
    }

    /** Imports the note and studies some of its cards. */
    void fill() throws IOException, SQLException {
        importNote(NOTE);
        sql("INSERT INTO tag SELECT id, 'two words' FROM card WHERE question LIKE 'How long%'");
        sql("INSERT INTO tag SELECT id, 'aws::queue' FROM card WHERE question LIKE 'How long%'");
        sql("INSERT INTO flag SELECT id, 3 FROM card WHERE question LIKE 'How long%'");
        sql("INSERT INTO choice SELECT id, 1, 'standard' FROM card WHERE kind = 'choice'");
        sql("UPDATE card SET state = 'suspended' WHERE question LIKE '%suspended%'");
        answer("How long", Grade.GOOD);
        answer("What is failed", Grade.EASY);
        clock.advance(Duration.ofDays(1));
        answer("How long", Grade.HARD);
        answer("What is failed", Grade.WRONG);
        answer("What is failed", Grade.GOOD, Answer.Round.DRILL);
        answer("What is suspended", Grade.GOOD);
    }

    void importNote(String text) throws IOException {
        Path note = Files.writeString(folder.resolve("aws-notes.txt"), text);
        try (Library library = open()) {
            library.importNotes(List.of(note), new ImportOptions(Optional.empty(), true, Set.of()));
        }
    }

    Library open() {
        return Library.open(file(), clock, new KindLines());
    }

    Path file() {
        return folder.resolve("library.db");
    }

    ExportReport export(Path target) {
        return export(target, new ExportChoice(false, true));
    }

    ExportReport export(Path target, ExportChoice choice) {
        try (Library library = open()) {
            return library.exports()
                    .toFile(target, ExportFormat.APKG, choice, ExportWatch.NONE)
                    .orElseThrow();
        }
    }

    void answer(String question, Grade grade) throws SQLException {
        answer(question, grade, Answer.Round.SCHEDULED);
    }

    private void answer(String question, Grade grade, Answer.Round round) throws SQLException {
        CardId card = new CardId(Dump.rows(file(), "SELECT id FROM card WHERE question LIKE '" + question + "%'")
                .get(0));
        StudyDay day = new StudyDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        try (Store store = Store.open(file(), new AnswerLog(new Sm2()))) {
            store.record(new Answer(card, clock.instant(), day, grade, Duration.ofSeconds(90), round));
        }
        clock.advance(Duration.ofSeconds(10));
    }

    void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
