package app.cumulus.library.decks;

/**
 * Where the import of a deck is.
 *
 * @param cards how many cards were read
 * @param expected how many there are about; 0 where that is not known
 */
public record DeckStep(int cards, int expected) {}
