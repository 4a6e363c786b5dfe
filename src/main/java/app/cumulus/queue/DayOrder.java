package app.cumulus.queue;

import app.cumulus.card.CardId;
import app.cumulus.queue.Candidate.Standing;
import app.cumulus.schedule.Forgetting;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order in which a study day asks for its cards. It follows from how the day began alone, so it is worked out once for a
 * day, and what is left of it is found quickly after each step.
 */
public final class DayOrder {

    private final List<Candidate> candidates;
    private final List<Candidate> due;
    private final List<Candidate> endangered;
    private final List<Candidate> fresh;
    private final List<Candidate> freshAsGiven;

    DayOrder(List<Candidate> candidates, StudyDay today) {
        SeededMix mix = new SeededMix(today.date().toEpochDay());
        this.candidates = List.copyOf(candidates);
        due = inClasses(
                candidates.stream().filter(each -> isDue(each, today)).toList(),
                each -> -overdueDays(each, today),
                mix);
        endangered = due.stream()
                .sorted(Comparator.comparingDouble(each -> recall(each, today)))
                .toList();
        freshAsGiven = candidates.stream().filter(DayOrder::isNew).toList();
        fresh = inClasses(freshAsGiven, each -> -each.importance().level(), mix);
    }

    /**
     * What is left of the day.
     *
     * @param standing what has become of a candidate by now
     */
    public DayPlan plan(DayRules rules, Function<Candidate, Standing> standing) {
        Set<String> served = new HashSet<>();
        int introduced = 0;
        int reviewed = 0;
        for (Candidate each : candidates) {
            if (standing.apply(each) == Standing.ANSWERED) {
                served.add(each.group());
                introduced += isNew(each) ? 1 : 0;
                reviewed += isNew(each) ? 0 : 1;
            }
        }
        List<Candidate> ordered = rules.endangeredFirst() ? endangered : due;
        int mostDue = Math.max(0, rules.dueCards() - reviewed);
        int mostNew = Math.max(0, rules.newCards() - introduced);
        List<CardId> dueNow = oneOfEachGroup(ordered, mostDue, standing, served);
        List<Candidate> news = rules.order().freshAsGiven() ? freshAsGiven : fresh;
        return new DayPlan(
                dueNow,
                oneOfEachGroup(news, mostNew, standing, served),
                rules.order().mix());
    }

    /** @param served the groups that have had their card today; those of the chosen are added */
    private static List<CardId> oneOfEachGroup(
            List<Candidate> ordered, int most, Function<Candidate, Standing> standing, Set<String> served) {
        List<CardId> chosen = new ArrayList<>();
        for (Candidate each : ordered) {
            Standing now = standing.apply(each);
            boolean takesTurn = now == Standing.WAITING || now == Standing.OUT;
            if (chosen.size() >= most) {
                break;
            } else if (takesTurn && served.add(each.group()) && now == Standing.WAITING) {
                chosen.add(each.card());
            }
        }
        return chosen;
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

    private static double recall(Candidate card, StudyDay today) {
        return Forgetting.recall((MemoryState.Learned) card.memory(), today);
    }
}
