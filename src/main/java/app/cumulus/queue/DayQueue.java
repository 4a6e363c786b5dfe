package app.cumulus.queue;

import app.cumulus.card.CardId;
import app.cumulus.schedule.StudyDay;
import java.util.List;

/**
 * Says which cards a study day asks for, and in what order: due cards first, the most overdue before the others, then new
 * ones up to the limit, the important before the others; topics mixed; one card of each group of siblings at most.
 *
 * <p>A pure function of how the day began and what was done since, so that nothing has to be stored: after a crash the same
 * card is next.
 */
public final class DayQueue {

    private final DayRules rules;

    public DayQueue(DayRules rules) {
        this.rules = rules;
    }

    /**
     * Plans what is left of a study day.
     *
     * @param candidates all active cards, and of the others those that were answered or put aside today; new ones in the order of
     *     the notes where the rules ask for that
     */
    public DayPlan plan(List<Candidate> candidates, StudyDay today) {
        return order(candidates, today).plan(rules, Candidate::standing);
    }

    /** The order of a day, for those who plan it again and again. */
    public static DayOrder order(List<Candidate> candidates, StudyDay today) {
        return new DayOrder(candidates, today);
    }

    /** All cards, topics mixed in the way of that day; siblings and memories are not looked at. */
    public static List<CardId> mixed(List<Candidate> candidates, StudyDay today) {
        return new SeededMix(today.date().toEpochDay())
                .order(candidates).stream().map(Candidate::card).toList();
    }
}
