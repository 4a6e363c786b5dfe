package app.cumulus.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one format of decks, card by card, so that the memory it takes does not grow with the deck. */
public interface DeckReader {

    /**
     * Hands every card of a file to a sink, and every row that is not a card as a problem.
     *
     * @throws UnreadableDeckException in plain words, if the file as a whole is not what it should be
     * @throws IOException if it cannot be read at all
     */
    void read(Path file, DeckSink sink) throws IOException;
}
