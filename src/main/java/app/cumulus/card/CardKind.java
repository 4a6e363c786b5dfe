package app.cumulus.card;

/** The seven forms a card can take; the names in lower case are those of the deck format. */
public enum CardKind {
    BASIC,
    CLOZE,
    LIST,
    PROCESS,
    COMPARISON,
    CODE,
    CHOICE
}
