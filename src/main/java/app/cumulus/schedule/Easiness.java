package app.cumulus.schedule;

/**
 * SM-2's easiness factor, kept in hundredths so that long sequences stay exact.
 *
 * @param hundredths at least 130
 */
public record Easiness(int hundredths) {

    public static final Easiness START = new Easiness(250);
    public static final Easiness LEAST = new Easiness(130);

    public Easiness {
        if (hundredths < 130) {
            throw new IllegalArgumentException("easiness is at least 1.30, not " + hundredths / 100.0);
        }
    }

    /** The factor as it is usually written, such as 2.5. */
    public double value() {
        return hundredths / 100.0;
    }

    /** {@code EF' = EF + (0.1 - (5-q)(0.08 + (5-q)0.02))}, never under 1.3. */
    public Easiness after(Grade grade) {
        int shortfall = 5 - grade.quality();
        return new Easiness(Math.max(LEAST.hundredths, hundredths + 10 - shortfall * (8 + shortfall * 2)));
    }

    /** The interval times this factor, rounded up to whole days. */
    public int stretch(int intervalDays) {
        long hundredthDays = (long) intervalDays * hundredths;
        return (int) Math.min(Sm2.LONGEST_INTERVAL_DAYS, (hundredthDays + 99) / 100);
    }
}
