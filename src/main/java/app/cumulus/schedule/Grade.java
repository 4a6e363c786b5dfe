package app.cumulus.schedule;

/** How well an answer was recalled: the six grades of SM-2 (Wozniak 1990). */
public enum Grade {
    /** Complete blackout. */
    BLACKOUT(0),
    /** Wrong, but the answer was recognised when shown. */
    WRONG(1),
    /** Wrong, although the answer seemed easy once shown. */
    WRONG_BUT_EASY(2),
    /** Right with serious difficulty. */
    HARD(3),
    /** Right after some hesitation. */
    GOOD(4),
    /** Right at once. */
    EASY(5);

    private final int quality;

    Grade(int quality) {
        this.quality = quality;
    }

    /** SM-2's <i>q</i>, 0 to 5. */
    public int quality() {
        return quality;
    }

    /** Whether the answer was remembered at all ({@code q >= 3}). */
    public boolean passed() {
        return quality >= HARD.quality;
    }

    /** Whether the card need not come again at the end of the day's session ({@code q >= 4}). */
    public boolean settled() {
        return quality >= GOOD.quality;
    }

    /**
     * The grade of a quality.
     *
     * @throws IllegalArgumentException if the quality is not 0 to 5
     */
    public static Grade ofQuality(int quality) {
        if (quality < 0 || quality > 5) {
            throw new IllegalArgumentException("a grade is 0 to 5, not " + quality);
        }
        return values()[quality];
    }
}
