package app.cumulus.card;

/** How much a card matters for the exam; new cards of high importance are shown first. */
public enum Importance {
    LOW(1),
    NORMAL(2),
    HIGH(3);

    private final int level;

    Importance(int level) {
        this.level = level;
    }

    /** 1 to 3, as in the deck format. */
    public int level() {
        return level;
    }

    /**
     * The importance of a level.
     *
     * @throws IllegalArgumentException if the level is not 1, 2 or 3
     */
    public static Importance ofLevel(int level) {
        return switch (level) {
            case 1 -> LOW;
            case 2 -> NORMAL;
            case 3 -> HIGH;
            default -> throw new IllegalArgumentException("importance is 1, 2 or 3, not " + level);
        };
    }
}
