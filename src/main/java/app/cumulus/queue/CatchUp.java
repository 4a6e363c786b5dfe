package app.cumulus.queue;

import app.cumulus.schedule.AnswerPace;
import java.time.Duration;

/**
 * Working off a backlog without drowning in it: so many minutes a day, the most endangered cards first, no new ones.
 *
 * @param minutesPerDay over 0
 */
public record CatchUp(int minutesPerDay) {

    private static final int MOST_DAYS = 365;

    public CatchUp {
        if (minutesPerDay < 1) {
            throw new IllegalArgumentException("catching up takes minutes each day, not " + minutesPerDay);
        }
    }

    public int cardsPerDay(AnswerPace pace) {
        return pace.reviewsWithin(Duration.ofMinutes(minutesPerDay));
    }

    public DayRules rules(AnswerPace pace) {
        return new DayRules(0, cardsPerDay(pace), true, AskingOrder.USUAL);
    }

    /**
     * Days from today until nothing is left over in the evening, as far as can be told: what is answered on the way comes
     * again later than that, as a rule.
     *
     * @param duePerDay cards that come due, today's backlog first
     * @return 0 for today; 365 if it takes that long or longer
     */
    public int daysUntilDone(Iterable<Integer> duePerDay, AnswerPace pace) {
        int cards = cardsPerDay(pace);
        long backlog = 0;
        int day = 0;
        for (int due : duePerDay) {
            backlog = Math.max(0, backlog + due - cards);
            if (backlog == 0) {
                return day;
            }
            day++;
        }
        return (int) Math.min(MOST_DAYS, day + (backlog + cards - 1) / cards - 1);
    }
}
