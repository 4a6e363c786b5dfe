package app.cumulus.card;

/** Where the wording of a card comes from. */
public enum Origin {
    /** Made from note lines by a rule. */
    GENERATED,
    /** Generated, then changed by the user. */
    EDITED,
    /** Written by the user in the program. */
    WRITTEN,
    /** Read from a deck file. */
    IMPORTED
}
