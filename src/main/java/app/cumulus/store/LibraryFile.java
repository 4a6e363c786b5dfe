package app.cumulus.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens a library file: refuses what is none without touching it, makes new ones, brings old ones up to date. */
final class LibraryFile {

    /** Tells a library from any other SQLite file: "Cmls". */
    static final int APPLICATION_ID = 0x436d6c73;

    /** The formats in their order; {@code migration-N.sql} leads to N from the one before. */
    private static final List<Integer> FORMATS = List.of(1, 2, 3, 4, 5, 6, 7);

    /** Newest format this program knows. */
    static final int FORMAT = FORMATS.get(FORMATS.size() - 1);

    private static final int BUSY_TIMEOUT_MILLIS = 2000;

    /** Taken as needed; the indexes of a large library, into which cards go in no order, want room. */
    private static final int CACHE_KILOBYTES = 100_000;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int APPLICATION_ID_OFFSET = 68;

    private LibraryFile() {}

    static Database open(Path file) {
        refuseForeign(file);
        makeFolder(file);
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
            config.enforceForeignKeys(true);
            config.setGetGeneratedKeys(false);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setCacheSize(-CACHE_KILOBYTES);
            // We ask for the number of a row where we want it; asking each time costs as much as most statements.
            config.setGetGeneratedKeys(false);
            Database database = new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            return prepared(file, database);
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    private static Database prepared(Path file, Database database) {
        boolean done = false;
        try {
            int format = number(database, "PRAGMA user_version");
            if (format > FORMAT) {
                throw new StoreException(file + ": the library was written by a newer Cumulus (format " + format
                        + ", this one knows formats up to " + FORMAT + "); update Cumulus.");
            }
            if (format < FORMAT) {
                migrate(database);
            }
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void migrate(Database database) {
        // The id goes into the file before it turns to WAL, so that a crash right after leaves it recognisable.
        if (number(database, "PRAGMA application_id") != APPLICATION_ID) {
            database.script("PRAGMA application_id = " + APPLICATION_ID);
        }
        database.one("PRAGMA journal_mode = WAL", row -> row.getString(1));
        database.write(() -> {
            int format = number(database, "PRAGMA user_version");
            for (int next : FORMATS) {
                if (next > format) {
                    database.script(SqlFile.whole("migration-" + next + ".sql"));
                    database.script("PRAGMA user_version = " + next);
                }
            }
            return null;
        });
    }

    private static int number(Database database, String pragma) {
        return database.one(pragma, row -> row.getInt(1)).orElseThrow();
    }

    /** Looks at the bytes, since SQLite itself would make files beside a foreign database. */
    private static void refuseForeign(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + ": this is a folder; name a file for the library with --library.");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    file + ": this is a device or a pipe; name a file for the library with --library.");
        }
        byte[] header = header(file);
        if (header.length == 0) {
            return;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= header.length || header[i] != MAGIC[i]) {
                throw new StoreException(file + ": this is not a Cumulus library; choose another file with --library.");
            }
        }
        if (header.length < HEADER_BYTES || ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw new StoreException(
                    file + ": this is a database of another program; choose another file with --library.");
        }
    }

    private static byte[] header(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw new StoreException(file + ": the library cannot be read; check its permissions.", e);
        }
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException(
                    file + ": the folder for the library cannot be made; choose another with --library.", e);
        }
    }
}
