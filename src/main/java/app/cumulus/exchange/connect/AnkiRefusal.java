package app.cumulus.exchange.connect;

/** Anki answered that it will not do what was asked. */
final class AnkiRefusal extends AnkiConnectException {

    private static final long serialVersionUID = 1;

    AnkiRefusal(String message) {
        super(message);
    }
}
