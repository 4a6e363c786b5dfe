package app.cumulus.progress;

/** How far a card has come. */
public enum Stage {
    /** In study, never answered. */
    NEW,
    /** In study, with an interval under {@link #MATURE_FROM_DAYS} days. */
    YOUNG,
    /** In study, with a longer interval. */
    MATURE,
    SUSPENDED,
    /** A candidate that is not asked. */
    OFF,
    /** Its lines have left the note. */
    ARCHIVED;

    /** Days of interval from which a card counts as mature, as in Anki. */
    public static final int MATURE_FROM_DAYS = 21;
}
