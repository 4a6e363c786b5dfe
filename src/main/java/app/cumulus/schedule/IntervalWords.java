package app.cumulus.schedule;

import java.util.Locale;

/** Says an interval as briefly as a button can show it, the same in the window and in the terminal. */
public final class IntervalWords {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int LAST_COUNTED_IN_DAYS = 30;

    private IntervalWords() {}

    /** An interval of whole days as {@code 6 d}, {@code 1.2 mo} or {@code 3 y}; {@code now} for none. */
    public static String of(int days) {
        if (days < 1) {
            return "now";
        } else if (days <= LAST_COUNTED_IN_DAYS) {
            return days + " d";
        } else if (days < DAYS_PER_YEAR) {
            return shortened(days / DAYS_PER_MONTH) + " mo";
        }
        return shortened(days / DAYS_PER_YEAR) + " y";
    }

    private static String shortened(double number) {
        String tenths = String.format(Locale.ROOT, "%.1f", number);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }
}
