package app.cumulus.exchange;

/** Takes what a {@link DeckReader} finds. May throw an unchecked exception to end the reading, as when the user cancels. */
public interface DeckSink {

    /** What the deck calls itself; called at most once, before the first card. */
    void name(String name);

    void card(IncomingCard card);

    /** A row that gives no card, with the reason. */
    void problem(RowProblem problem);
}
