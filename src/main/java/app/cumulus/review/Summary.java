package app.cumulus.review;

import app.cumulus.schedule.Grade;
import java.time.Duration;
import java.util.Map;

/**
 * What was done on a study day.
 *
 * @param answers scheduled answers given
 * @param newCards how many of them were the first answer to a card
 * @param byGrade number of scheduled answers by grade, absent grades left out
 * @param repeats answers given in the final drill
 * @param thinking time taken for all answers
 */
public record Summary(int answers, int newCards, Map<Grade, Integer> byGrade, int repeats, Duration thinking) {

    public Summary {
        byGrade = Map.copyOf(byGrade);
    }

    /** Scheduled answers with a grade of 3 or more. */
    public int passed() {
        return byGrade.entrySet().stream()
                .filter(entry -> entry.getKey().passed())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
