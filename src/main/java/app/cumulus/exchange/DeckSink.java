package app.cumulus.exchange;

import java.io.IOException;
import java.util.Optional;

/** Takes what a {@link DeckReader} finds. May throw an unchecked exception to end the reading, as when the user cancels. */
public interface DeckSink {

    /** What the deck calls itself; called at most once, before the first card. */
    void name(String name);

    /** How many cards there are about, for formats that can tell beforehand. */
    default void expects(int cards) {}

    void card(IncomingCard card);

    /** A row that gives no card, with the reason. */
    void problem(RowProblem problem);

    /**
     * Takes a picture or a sound that a card shows, before that card.
     *
     * @return what the card's text names it by; none where it is not taken
     * @throws IOException if its content cannot be read, or kept
     */
    default Optional<String> media(IncomingMedia file) throws IOException {
        return Optional.empty();
    }
}
