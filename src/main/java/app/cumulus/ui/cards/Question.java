package app.cumulus.ui.cards;

/** A word that an action asks for before it is done. */
public enum Question {
    NONE,
    TAG,
    UNTAG,
    TOPIC,
    /** Days from today, such as 3 or 3-10. */
    DAYS,
    /** The name of a search to keep. */
    NAME
}
