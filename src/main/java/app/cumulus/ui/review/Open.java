package app.cumulus.ui.review;

/** What lies on the desk in a session. */
public enum Open {
    /** The card to read. */
    CARD,
    /** The card as fields to type in. */
    EDIT,
    /** A new card. */
    WRITE,
    /** What is wrong with a card, and how it could be worded instead. */
    REPAIR
}
