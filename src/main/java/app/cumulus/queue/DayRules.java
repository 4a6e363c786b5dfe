package app.cumulus.queue;

/**
 * How much a study day may ask for, and what first.
 *
 * @param newCards most new cards on the day, 0 or more
 * @param dueCards most due cards on the day, those answered on it included; {@link Integer#MAX_VALUE} for all
 * @param endangeredFirst whether the cards whose recall gains most come first, instead of the most overdue
 */
public record DayRules(int newCards, int dueCards, boolean endangeredFirst) {

    public DayRules {
        if (newCards < 0 || dueCards < 0) {
            throw new IllegalArgumentException(
                    "a day cannot ask for " + newCards + " new and " + dueCards + " due cards");
        }
    }

    /** All that is due, the most overdue first. */
    public static DayRules usual(int newCards) {
        return new DayRules(newCards, Integer.MAX_VALUE, false);
    }

    public DayRules withEndangeredFirst() {
        return new DayRules(newCards, dueCards, true);
    }
}
