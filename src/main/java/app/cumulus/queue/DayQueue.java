package app.cumulus.queue;

import app.cumulus.card.CardId;
import app.cumulus.queue.Candidate.Standing;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says which cards a study day asks for, and in what order: due cards first, the most overdue before the others, then new
 * ones up to the limit, the important before the others; topics mixed; one card of each group of siblings at most.
 *
 * <p>A pure function of how the day began and what was done since, so that nothing has to be stored: after a crash the same
 * card is next.
 */
public final class DayQueue {

    private final int newCardsPerDay;

    /** @param newCardsPerDay most new cards on one study day, 0 or more */
    public DayQueue(int newCardsPerDay) {
        this.newCardsPerDay = newCardsPerDay;
    }

    /**
     * Plans what is left of a study day.
     *
     * @param candidates all active cards, and of the others those that were answered or put aside today
     */
    public DayPlan plan(List<Candidate> candidates, StudyDay today) {
        SeededMix mix = new SeededMix(today.date().toEpochDay());
        Siblings siblings = new Siblings(candidates);
        List<CardId> due = siblings.oneEach(dueOrder(candidates, today, mix), Integer.MAX_VALUE);
        int introduced = (int) candidates.stream()
                .filter(each -> each.standing() == Standing.ANSWERED && isNew(each))
                .count();
        List<CardId> fresh = siblings.oneEach(freshOrder(candidates, mix), Math.max(0, newCardsPerDay - introduced));
        return new DayPlan(due, fresh);
    }

    private static List<Candidate> dueOrder(List<Candidate> candidates, StudyDay today, SeededMix mix) {
        List<Candidate> due =
                candidates.stream().filter(each -> isDue(each, today)).toList();
        return inClasses(due, each -> -overdueDays(each, today), mix);
    }

    private static List<Candidate> freshOrder(List<Candidate> candidates, SeededMix mix) {
        List<Candidate> fresh = candidates.stream().filter(DayQueue::isNew).toList();
        return inClasses(fresh, each -> -each.importance().level(), mix);
    }

    /** The cards by ascending class, mixed within each class. */
    private static List<Candidate> inClasses(
            List<Candidate> cards, Function<Candidate, Integer> classOf, SeededMix mix) {
        Map<Integer, List<Candidate>> classes =
                cards.stream().collect(Collectors.groupingBy(classOf, TreeMap::new, Collectors.toList()));
        return classes.values().stream()
                .flatMap(members -> mix.order(members).stream())
                .toList();
    }

    private static boolean isNew(Candidate card) {
        return card.memory() instanceof MemoryState.New;
    }

    private static boolean isDue(Candidate card, StudyDay today) {
        return card.memory() instanceof MemoryState.Learned learned
                && !learned.due().isAfter(today);
    }

    private static int overdueDays(Candidate card, StudyDay today) {
        return ((MemoryState.Learned) card.memory()).due().daysUntil(today);
    }

    /** The groups that have had their card today. */
    private static final class Siblings {

        private final Set<String> served;

        Siblings(List<Candidate> candidates) {
            served = candidates.stream()
                    .filter(each -> each.standing() == Standing.ANSWERED)
                    .map(Candidate::group)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        List<CardId> oneEach(List<Candidate> ordered, int most) {
            List<CardId> chosen = new ArrayList<>();
            for (Candidate each : ordered) {
                if (chosen.size() >= most) {
                    break;
                } else if (each.standing() != Standing.ANSWERED && served.add(each.group())) {
                    if (each.standing() == Standing.WAITING) {
                        chosen.add(each.card());
                    }
                }
            }
            return chosen;
        }
    }
}
