package app.cumulus.exchange.connect;

import java.net.URI;
import java.util.Optional;

/**
 * Where AnkiConnect listens.
 *
 * @param place host and port, {@code 127.0.0.1:8765}
 * @param key what the user has set in AnkiConnect's settings, if anything
 */
public record AnkiAddress(String place, Optional<String> key) {

    /** Where it listens unless the user has changed that. */
    public static final AnkiAddress USUAL = new AnkiAddress("127.0.0.1:8765", Optional.empty());

    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException if the place is no host with a port */
    public AnkiAddress {
        URI uri = uri(place);
        if (uri.getHost() == null
                || uri.getPort() < 1
                || uri.getPort() > LAST_PORT
                || !uri.getAuthority().equals(place)) {
            throw new IllegalArgumentException("'" + place + "' is no host with a port, such as 127.0.0.1:8765");
        }
    }

    URI uri() {
        return uri(place);
    }

    private static URI uri(String place) {
        return URI.create("http://" + place);
    }
}
