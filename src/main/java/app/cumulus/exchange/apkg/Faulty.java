package app.cumulus.exchange.apkg;

/** One note or card of a package that cannot be read; the message says why, as the end of a sentence about it. */
final class Faulty extends Exception {

    private static final long serialVersionUID = 1;

    Faulty(String message) {
        super(message, null, false, false);
    }
}
