package app.cumulus.queue;

/**
 * In what order the cards of a day are asked.
 *
 * @param freshAsGiven whether new cards keep the order in which they are handed in, instead of the important ones first
 */
public record AskingOrder(Mix mix, boolean freshAsGiven) {

    /** How due and new cards follow each other. */
    public enum Mix {
        DUE_FIRST,
        NEW_FIRST,
        MIXED
    }

    public static final AskingOrder USUAL = new AskingOrder(Mix.DUE_FIRST, false);
}
