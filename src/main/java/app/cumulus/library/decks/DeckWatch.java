package app.cumulus.library.decks;

/** Follows the import of a deck, and may call it off. Both methods are called on the thread of the import, and often. */
public interface DeckWatch {

    /** Nobody watches. */
    DeckWatch NONE = new DeckWatch() {
        @Override
        public void at(DeckStep step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    void at(DeckStep step);

    /** Whether the import is to stop. It then leaves the library as it was. */
    boolean cancelled();
}
