package app.cumulus.library;

import app.cumulus.QuestionLines;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Sm2;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A library as large as one wants: five notes, half of the cards with a history, one in thirty due today. */
public final class GeneratedLibrary {

    private static final int NOTES = 5;
    private static final int[] ANSWERED_AFTER = {0, 1, 7};
    private static final int FIRST_ANSWERED_DAYS_AGO = 22;

    /** Days over which the cards with a history fall due; under 15, or their last answer would lie in the future. */
    private static final int DUE_WITHIN = 15;

    /** Until then the day before is still being studied. */
    private static final Duration NIGHT = Duration.ofHours(4);

    private GeneratedLibrary() {}

    public static Path make(Path folder, int cards, Clock clock) throws IOException, SQLException {
        return make(folder.resolve("cards-" + cards + ".db"), notes(folder, cards, NOTES), clock);
    }

    /** The same with a single note, as long as the library has cards. */
    public static Path makeOfOneNote(Path folder, int cards, Clock clock) throws IOException, SQLException {
        return make(folder.resolve("long-" + cards + ".db"), notes(folder, cards, 1), clock);
    }

    private static Path make(Path file, List<Path> notes, Clock clock) throws SQLException {
        try (Library library = Library.open(file, clock, new QuestionLines())) {
            library.importNotes(notes);
        }
        answer(file, LocalDate.ofInstant(clock.instant().minus(NIGHT), ZoneOffset.UTC));
        try (Store store = Store.open(file, new AnswerLog(new Sm2()))) {
            store.rebuildMemories();
        }
        return file;
    }

    private static List<Path> notes(Path folder, int cards, int count) throws IOException {
        List<Path> notes = new ArrayList<>();
        for (int note = 0; note < count; note++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cards / count; i++) {
                if (i % 40 == 0) {
                    text.append("[Service ")
                            .append(note)
                            .append('.')
                            .append(i / 40)
                            .append("]\n");
                }
                text.append("which limit has number ").append(note).append('.').append(i);
                text.append(" of the service by default, per account and Region, before one asks for more = ");
                text.append(i).append(" of them, and twice as many after a request\n");
            }
            notes.add(Files.writeString(folder.resolve("note-" + cards + "-" + count + "-" + note + ".txt"), text));
        }
        return notes;
    }

    /** Written past the store, which would take one durable transaction for each answer. */
    private static void answer(Path file, LocalDate today) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            for (int repetition = 0; repetition < ANSWERED_AFTER.length; repetition++) {
                insert(connection, today, ANSWERED_AFTER[repetition]);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, LocalDate today, int after) throws SQLException {
        String sql = "INSERT INTO answer (card, at, day, grade, thinking, round)"
                + " SELECT id, unixepoch(day, '9 hours') * 1000 + number * 7, day, 4, 5000, 'scheduled' FROM"
                + " (SELECT id, rowid AS number, date(?, (rowid / 2 % ? - ? + ?) || ' days') AS day"
                + " FROM card WHERE rowid % 2 = 0)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, today.toString());
            insert.setInt(2, DUE_WITHIN);
            insert.setInt(3, FIRST_ANSWERED_DAYS_AGO);
            insert.setInt(4, after);
            insert.executeUpdate();
        }
    }
}
