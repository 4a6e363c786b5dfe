package app.cumulus.ui.cards;

/** What stands beside the table. */
public enum Beside {
    /** The card to read. */
    CARD,
    /** The card as fields to type in. */
    EDIT,
    /** A new card. */
    WRITE,
    /** Find and replace. */
    REPLACE
}
