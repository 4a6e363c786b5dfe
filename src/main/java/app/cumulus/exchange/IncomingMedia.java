package app.cumulus.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture or a sound that a deck file brings.
 *
 * @param name what the deck calls it; never to be used as a path
 */
public record IncomingMedia(String name, Content content) {

    /** What is in it. */
    @FunctionalInterface
    public interface Content {

        /** Opens it from its beginning. */
        InputStream open() throws IOException;
    }
}
