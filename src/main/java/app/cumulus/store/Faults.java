package app.cumulus.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says a fault of the database in words for the user: what, where, what to do. */
final class Faults {

    private static final int ERROR = 1;
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private static final String DISK_FULL = "the disk is full; nothing was changed.";

    private Faults() {}

    static StoreException of(Path file, SQLException fault) {
        // The low byte is the primary code; the rest tells variants apart that the user need not know.
        return new StoreException(file + ": " + words(fault.getErrorCode() & 0xff, fault), fault);
    }

    /** The file beside the library that SQLite shares between programs could not be made as large as it must be. */
    private static boolean isNoRoom(SQLException fault) {
        return fault instanceof SQLiteException detailed
                && detailed.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    }

    private static String words(int code, SQLException fault) {
        return switch (code) {
            case BUSY, LOCKED -> "the library is in use by another program; close that and try again.";
            case PERM, READONLY ->
                "writing to the library is not allowed; change its permissions or choose another" + " with --library.";
            case CANT_OPEN ->
                "the library cannot be opened or made there; check the folder or choose another with" + " --library.";
            case NOT_A_DATABASE -> "this is not a Cumulus library; choose another file with --library.";
            case CORRUPT -> "the library is damaged; keep the file and go back to a copy of it.";
            case FULL -> DISK_FULL;
            case IO ->
                isNoRoom(fault)
                        ? DISK_FULL
                        : "the disk did not read or write the library (" + fault.getMessage() + ").";
            case ERROR -> "the library was refused (" + fault.getMessage() + ").";
            default -> "the library cannot be used (" + fault.getMessage() + ").";
        };
    }
}
