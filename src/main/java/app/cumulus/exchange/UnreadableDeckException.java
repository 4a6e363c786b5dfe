package app.cumulus.exchange;

import java.io.IOException;

/** A deck file that cannot be read as a whole; the message is one sentence for the user. */
public final class UnreadableDeckException extends IOException {

    private static final long serialVersionUID = 1;

    public UnreadableDeckException(String message) {
        super(message);
    }

    public UnreadableDeckException(String message, Throwable cause) {
        super(message, cause);
    }
}
