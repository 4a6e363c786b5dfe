package app.cumulus.ui;

/** There is no screen to show a window on; the terminal can do the same work. */
public final class NoDisplayException extends RuntimeException {

    public NoDisplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
