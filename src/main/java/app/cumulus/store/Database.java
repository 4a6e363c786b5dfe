package app.cumulus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** One open SQLite file: runs statements, and groups them into transactions. */
final class Database implements AutoCloseable {

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int BUSY_WAIT_MILLIS = 100;
    private static final int BUSY_WAITS = 20;
    private static final int ALL_PAGES = -1;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Runs work as one transaction that holds the write lock from its beginning; a fault leaves nothing of it. */
    <T> T write(Supplier<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Runs work that reads several times and wants to see one state. */
    <T> T read(Supplier<T> work) {
        return transaction("BEGIN", work);
    }

    /** Runs work that changes things, and takes all of it back at the end. */
    <T> T attempt(Supplier<T> work) {
        begin("BEGIN");
        try {
            return work.get();
        } finally {
            rollBack();
        }
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        begin(begin);
        boolean done = false;
        try {
            T result = work.get();
            script("COMMIT");
            inTransaction = false;
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void begin(String begin) {
        script(begin);
        inTransaction = true;
    }

    /** Also where it is called off itself: a transaction that stayed open would make the next one fail. */
    private void rollBack() {
        inTransaction = false;
        boolean open = true;
        while (open) {
            open = isCalledOff("ROLLBACK");
        }
    }

    private boolean isCalledOff(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return false;
        } catch (SQLException e) {
            // SQLite has rolled back by itself on some faults; the first fault is the one to report.
            return e.getErrorCode() == SQLiteErrorCode.SQLITE_INTERRUPT.code;
        }
    }

    /** Runs statements that have no parameters. */
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** Runs a statement that changes something; gives the number of rows it changed. */
    int run(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw fault(sql, e);
        }
    }

    /** Inserts a row and gives its number. */
    long insert(String sql, Object... values) {
        run(sql, values);
        return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw fault(sql, e);
        }
    }

    /** Hands on row by row, so that the memory it takes does not grow with the result. */
    <T> void each(String sql, RowReader<T> reader, Consumer<T> visitor, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                visitor.accept(reader.read(rows));
            }
        } catch (SQLException e) {
            throw fault(sql, e);
        }
    }

    <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Reads the one row of a statement that will hardly come again, so that it is not kept. */
    <T> T oneUnprepared(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return reader.read(row);
            }
        } catch (SQLException e) {
            throw fault(sql, e);
        }
    }

    /** Calls off the statements that run now on another thread: they fail. Between two statements it does nothing. */
    void giveWay() {
        try {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    /** A number that is another one once anybody has changed anything. */
    long changes() {
        long others = one("PRAGMA data_version", row -> row.getLong(1)).orElseThrow();
        return one("SELECT total_changes()", row -> row.getLong(1)).orElseThrow() + (others << 40);
    }

    boolean yes(String sql, Object... values) {
        return one(sql, row -> row.getBoolean(1), values).orElseThrow();
    }

    /**
     * Copies the file, also while others read and write it. In one step: between two of them SQLite begins anew where it thinks
     * that others have written, which it always does in a library that may not be written to.
     */
    void copyTo(Path copy) {
        try {
            int code = connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", copy.toString(), null, BUSY_WAIT_MILLIS, BUSY_WAITS, ALL_PAGES);
            // The driver does not throw where the copy ends half way, such as on a full disk.
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLException(SQLiteErrorCode.getErrorCode(code).message, null, code);
            }
        } catch (SQLException e) {
            throw Faults.of(copy, e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        bind(statement, values);
        return statement;
    }

    /**
     * The driver closes a statement that fails, or is called off; the next time it has to be prepared anew. It also begins
     * and commits a transaction after a statement without a row, to see whether one is open: called off between the two it
     * leaves one open that is not ours.
     */
    private StoreException fault(String sql, SQLException fault) {
        try (PreparedStatement failed = prepared.remove(sql)) {
            return Faults.of(file, fault);
        } catch (SQLException again) {
            return Faults.of(file, fault);
        } finally {
            if (!inTransaction) {
                rollBack();
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }
}
