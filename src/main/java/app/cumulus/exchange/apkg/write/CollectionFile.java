package app.cumulus.exchange.apkg.write;

import app.cumulus.exchange.anki.AnkiNote;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;

/** Writes the SQLite file of a package, row by row. It needs no journal: what is not finished is thrown away. */
final class CollectionFile implements AutoCloseable {

    private static final int CACHE_KIB = 16 * 1024;
    private static final Pattern FRACTION = Pattern.compile("\\s*[+-]?(\\d+\\.\\d*|\\.\\d+|\\d+)([eE][+-]?\\d+)?\\s*");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

    private final PackageTime time;
    private final DeckIds decks = new DeckIds();
    private final Connection connection;
    private final PreparedStatement note;
    private final PreparedStatement card;
    private final PreparedStatement review;
    private int newCards;

    private CollectionFile(Connection connection, PackageTime time) throws SQLException {
        this.connection = connection;
        this.time = time;
        note = connection.prepareStatement(Texts.whole("insert-note.sql"));
        card = connection.prepareStatement(Texts.whole("insert-card.sql"));
        review = connection.prepareStatement(Texts.whole("insert-review.sql"));
    }

    /** Makes a file; there is none at that place yet. */
    static CollectionFile at(Path file, PackageTime time) throws IOException {
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.OFF);
            config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
            config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
            config.setCacheSize(-CACHE_KIB);
            config.setGetGeneratedKeys(false);
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            script(connection, "schema11.sql");
            connection.setAutoCommit(false);
            return new CollectionFile(connection, time);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    void add(OutgoingNote outgoing) throws IOException {
        try {
            putNote(outgoing);
            putCard(outgoing);
            putReviews(outgoing.number(), ReviewRow.of(outgoing.answers()));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void putNote(OutgoingNote outgoing) throws SQLException {
        AnkiNote content = outgoing.note();
        note.setLong(1, outgoing.number());
        note.setString(2, content.guid());
        note.setLong(3, content.type().id());
        note.setLong(4, outgoing.changedAt().getEpochSecond());
        note.setString(5, content.joinedTags());
        note.setString(6, content.joinedFields());
        note.setString(7, sortable(content.sortText()));
        note.setLong(8, content.checksum());
        note.executeUpdate();
    }

    /** The column turns texts into numbers, and Anki refuses a file with a number that is not whole; it fills the column anew. */
    private static String sortable(String text) {
        return FRACTION.matcher(text).matches() && !WHOLE.matcher(text).matches() ? "" : text;
    }

    private void putCard(OutgoingNote outgoing) throws SQLException {
        CardColumns columns = CardColumns.of(outgoing, newCards + 1, time);
        if (columns.type() == CardColumns.NEW) {
            newCards++;
        }
        card.setLong(1, outgoing.number());
        card.setLong(2, decks.of(outgoing.note().deck()));
        card.setLong(3, outgoing.changedAt().getEpochSecond());
        card.setInt(4, columns.type());
        card.setInt(5, columns.queue());
        card.setInt(6, columns.due());
        card.setInt(7, columns.ivl());
        card.setInt(8, columns.factor());
        card.setInt(9, columns.reps());
        card.setInt(10, columns.lapses());
        card.setInt(11, outgoing.flag());
        card.setString(12, columns.data());
        card.executeUpdate();
    }

    private void putReviews(long cardNumber, List<ReviewRow> rows) throws SQLException {
        long last = 0;
        for (ReviewRow row : rows) {
            last = put(row, cardNumber, Math.max(row.at(), last + 1));
        }
    }

    /** The time of an answer is its number. Where two were given in one millisecond, later ones are looked at in growing steps. */
    private long put(ReviewRow row, long cardNumber, long from) throws SQLException {
        review.setLong(2, cardNumber);
        review.setInt(3, row.ease());
        review.setInt(4, row.ivl());
        review.setInt(5, row.lastIvl());
        review.setInt(6, row.factor());
        review.setInt(7, row.time());
        review.setInt(8, row.type());
        long number = from;
        for (long step = 1; ; step *= 2) {
            review.setLong(1, number);
            if (review.executeUpdate() == 1) {
                return number;
            }
            number += step;
        }
    }

    /** Adds what there is once in a file, and ends it. */
    void finish() throws IOException {
        try (PreparedStatement collection = connection.prepareStatement(Texts.whole("insert-collection.sql"))) {
            collection.setLong(1, time.begunSeconds());
            collection.setLong(2, time.now().toEpochMilli());
            collection.setString(3, CollectionJson.settings(time, newCards + 1));
            collection.setString(4, CollectionJson.noteTypes());
            collection.setString(5, CollectionJson.decks(decks.all(), time));
            collection.setString(6, CollectionJson.options());
            collection.executeUpdate();
            script(connection, "indexes.sql");
            connection.commit();
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void script(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(Texts.whole(name));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
