package app.cumulus.library.faults;

/** Something the user asked for could not be done; the message says in plain words what, where and what to do. */
public sealed class LibraryException extends RuntimeException permits RenamedNote {

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
