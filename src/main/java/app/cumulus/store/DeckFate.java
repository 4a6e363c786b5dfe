package app.cumulus.store;

/** What became of a card of a deck file. */
public enum DeckFate {
    /** It was not in the library. */
    ADDED,
    /** It was, and says something else now or brought newer progress. */
    UPDATED,
    /** It was, and stays as it is. */
    UNCHANGED,
    /** A card with the same key came before it in the same file; it was passed over. */
    REPEATED
}
