package app.cumulus.exchange.json;

import tools.jackson.core.TokenStreamLocation;

/** A value that is well-formed JSON and yet not what its place asks for. */
final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    JsonFault(TokenStreamLocation place, String message) {
        super(message);
        line = place.getLineNr();
        column = place.getColumnNr();
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
