package app.cumulus.exchange;

/**
 * A format that decks are read from.
 *
 * @param name a word or two for the user, such as {@code Anki package}
 */
public record DeckFormat(String name, Signs signs, DeckReader reader) {

    /** How a format is told from the others. */
    @FunctionalInterface
    public interface Signs {

        /**
         * Whether a file looks like one of this format.
         *
         * @param fileName without its folder
         * @param head the first characters of the file, taken for UTF-8
         */
        boolean areIn(String fileName, String head);
    }
}
