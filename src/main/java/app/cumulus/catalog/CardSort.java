package app.cumulus.catalog;

/** The order of the cards that were found; cards without the figure come last, equal ones in the order of their notes. */
public record CardSort(Column column, boolean descending) {

    /** The order of the notes and their lines. */
    public static final CardSort BY_NOTE = new CardSort(Column.POSITION, false);

    /** What cards can be sorted by. */
    public enum Column {
        POSITION,
        QUESTION,
        ANSWER,
        TOPIC,
        DUE,
        INTERVAL,
        EASE,
        LAPSES,
        STATE,
        RULE,
        TAGS,
        ADDED
    }
}
