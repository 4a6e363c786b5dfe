package app.cumulus.card;

/** Whether a card takes part in study. */
public enum CardState {
    /** In the daily queue when due. */
    ACTIVE,
    /** A candidate below the bar; kept in the tray, not in the queue. */
    OFF,
    /** Taken out of the queue by the user. */
    SUSPENDED,
    /** Its lines have left the note; history and schedule are kept. */
    ARCHIVED
}
