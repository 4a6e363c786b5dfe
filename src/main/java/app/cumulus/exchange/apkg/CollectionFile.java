package app.cumulus.exchange.apkg;

import app.cumulus.exchange.UnreadableDeckException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.Collation;
import org.sqlite.SQLiteConfig;

/** The SQLite file of a package, unpacked for us alone: runs the statements of {@code collection.sql} on it. */
final class CollectionFile implements AutoCloseable {

    private static final List<String> TABLES = List.of("col", "notes", "cards", "revlog");
    private static final Map<String, String> SQL = statements();

    private final String name;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private CollectionFile(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Works on one row after the other. */
    interface RowWork {
        void on(ResultSet row) throws SQLException, IOException;
    }

    /**
     * Opens a collection.
     *
     * @param name of the package, for messages
     * @throws UnreadableDeckException if it is damaged or none
     */
    static CollectionFile open(Path file, String name) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-8000");
        try {
            CollectionFile collection =
                    new CollectionFile(name, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            collection.prepare();
            return collection;
        } catch (SQLException e) {
            throw damaged(name, e);
        }
    }

    private void prepare() throws IOException, SQLException {
        boolean done = false;
        try {
            Collation.create(connection, "unicase", new Unicase());
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF");
                statement.execute("PRAGMA cell_size_check = ON");
            }
            for (String table : TABLES) {
                if (!isTable(table)) {
                    throw new UnreadableDeckException(name + ": the collection in the package has no table '" + table
                            + "'; export the deck from Anki again.");
                }
            }
            if (!list("quick check", row -> row.getString(1)).equals(List.of("ok"))) {
                throw damaged(name, null);
            }
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(SQL.get("indexes"));
            }
            done = true;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    boolean isTable(String table) throws IOException {
        return list("is table", row -> row.getBoolean(1), table).get(0);
    }

    <T> List<T> list(String statement, RowReader<T> reader, Object... values) throws IOException {
        List<T> list = new ArrayList<>();
        forEach(statement, row -> list.add(reader.read(row)), values);
        return list;
    }

    void forEach(String statement, RowWork work, Object... values) throws IOException {
        try {
            PreparedStatement ready = prepared.get(statement);
            if (ready == null) {
                ready = connection.prepareStatement(SQL.get(statement));
                prepared.put(statement, ready);
            }
            for (int i = 0; i < values.length; i++) {
                ready.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = ready.executeQuery()) {
                while (rows.next()) {
                    work.on(rows);
                }
            }
        } catch (SQLException e) {
            throw damaged(name, e);
        }
    }

    private static UnreadableDeckException damaged(String name, SQLException fault) {
        return new UnreadableDeckException(
                name + ": the collection in the package is damaged; export the deck from Anki again.", fault);
    }

    private static Map<String, String> statements() {
        try (InputStream in = CollectionFile.class.getResourceAsStream("collection.sql")) {
            Map<String, String> statements = new HashMap<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^-- name: ")) {
                int lineEnd = part.indexOf('\n');
                if (lineEnd > 0) {
                    statements.put(
                            part.substring(0, lineEnd).strip(),
                            part.substring(lineEnd).strip());
                }
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anki's order of names, whatever their case. */
    private static final class Unicase extends Collation {

        @Override
        protected int xCompare(String one, String other) {
            return one.compareToIgnoreCase(other);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
