package app.cumulus.queue;

import app.cumulus.schedule.AnswerPace;
import java.time.Duration;

/**
 * How much a study day may ask for, and what first.
 *
 * @param newCards most new cards on the day, 0 or more
 * @param dueCards most due cards on the day, those answered on it included; {@link Integer#MAX_VALUE} for all
 * @param endangeredFirst whether the cards whose recall gains most come first, instead of the most overdue
 */
public record DayRules(int newCards, int dueCards, boolean endangeredFirst, AskingOrder order) {

    public DayRules {
        if (newCards < 0 || dueCards < 0) {
            throw new IllegalArgumentException(
                    "a day cannot ask for " + newCards + " new and " + dueCards + " due cards");
        }
    }

    /** Nothing at all. */
    public static DayRules rest() {
        return new DayRules(0, 0, false, AskingOrder.USUAL);
    }

    /** All that is due, the most overdue first. */
    public static DayRules usual(int newCards) {
        return new DayRules(newCards, Integer.MAX_VALUE, false, AskingOrder.USUAL);
    }

    public DayRules withEndangeredFirst() {
        return new DayRules(newCards, dueCards, true, order);
    }

    public DayRules inOrder(AskingOrder wanted) {
        return new DayRules(newCards, dueCards, endangeredFirst, wanted);
    }

    /**
     * No more than fits into a time: due cards have it first, the most endangered before the others where not all fit, and new
     * ones what is left of it.
     *
     * @param due cards due when the day began
     */
    public DayRules within(Duration time, int due, AnswerPace pace) {
        int most = Math.min(dueCards, pace.reviewsWithin(time));
        Duration left = time.minus(pace.of(Math.min(due, most), 0));
        return new DayRules(Math.min(newCards, pace.freshWithin(left)), most, endangeredFirst || due > most, order);
    }
}
