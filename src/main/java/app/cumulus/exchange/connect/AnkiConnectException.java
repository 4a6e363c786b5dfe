package app.cumulus.exchange.connect;

import java.io.IOException;

/** A running Anki could not be reached, or refused; the message is for the user. */
public sealed class AnkiConnectException extends IOException permits AnkiRefusal {

    private static final long serialVersionUID = 1;

    AnkiConnectException(String message) {
        super(message);
    }

    AnkiConnectException(String message, Throwable cause) {
        super(message, cause);
    }
}
