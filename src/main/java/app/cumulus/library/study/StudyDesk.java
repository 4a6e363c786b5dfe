package app.cumulus.library.study;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.queue.Candidate;
import app.cumulus.queue.Candidate.Standing;
import app.cumulus.queue.DayOrder;
import app.cumulus.queue.DayPlan;
import app.cumulus.queue.DayQueue;
import app.cumulus.queue.DayRules;
import app.cumulus.review.DayAnswers;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.LogLine;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import app.cumulus.store.StudyCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A study day read out of the store. It is worked out from the state in which the day began, so that what comes next does
 * not depend on when one looks; and that state is read once, so that a step costs the same however large the library is.
 */
final class StudyDesk {

    private final Store store;
    private final StudyDay today;
    private final Map<CardId, Candidate> candidates = new LinkedHashMap<>();
    private final Set<CardId> inactive = new HashSet<>();
    private final DayOrder order;
    private List<Answer> answers;
    private Set<CardId> answered;
    private Set<CardId> aside;

    StudyDesk(Store store, AnswerLog log, StudyDay today) {
        this.store = store;
        this.today = today;
        catchUp();
        fresh().forEach(card -> put(card, new MemoryState.New()));
        store.study().due(today).forEach(this::put);
        Map<CardId, List<LogLine>> beside = store.study().linesBeside(today);
        for (StudyCard card : store.study().touched(today)) {
            put(
                    card,
                    answered.contains(card.id())
                            ? log.replay(beside.getOrDefault(card.id(), List.of()))
                            : store.memory(card.id()));
        }
        order = DayQueue.order(new ArrayList<>(candidates.values()), today);
    }

    /** In the order of the notes only where that is wanted: it takes longer to read. */
    private List<StudyCard> fresh() {
        boolean byNote = new KeptSettings(store).read().study().order().newCards() == Settings.NewCards.NOTE;
        return byNote ? store.study().freshByNote() : store.study().fresh();
    }

    private void put(StudyCard card, MemoryState before) {
        if (!card.active()) {
            inactive.add(card.id());
        }
        candidates.put(
                card.id(),
                new Candidate(card.id(), card.topic(), card.importance(), card.group(), before, standing(card.id())));
    }

    /** Reads again what was answered and put aside. */
    void catchUp() {
        answers = store.answersOn(today);
        aside = store.putAside(today);
        answered = answers.stream()
                .filter(answer -> answer.round() == Answer.Round.SCHEDULED)
                .map(Answer::card)
                .collect(Collectors.toSet());
    }

    /** Reads again what a step may have changed, which was about one card. */
    void catchUp(CardId card) {
        catchUp();
        boolean active = store.card(card).stream().anyMatch(now -> now.state() == CardState.ACTIVE);
        if (active) {
            inactive.remove(card);
        } else {
            inactive.add(card);
        }
    }

    /** What is left to ask. */
    DayPlan plan(DayRules rules) {
        return plan(rules, candidate -> true);
    }

    /** What is left to ask of the cards within a scope; what was answered beside it counts all the same. */
    DayPlan plan(DayRules rules, Predicate<Candidate> scope) {
        return order.plan(rules, candidate -> {
            Standing standing = standing(candidate.card());
            return standing == Standing.ANSWERED || scope.test(candidate) ? standing : Standing.GONE;
        });
    }

    /** Cards due today when the day began. */
    int dueAtDawn() {
        return (int) candidates.values().stream()
                .filter(candidate -> candidate.memory() instanceof MemoryState.Learned memory
                        && !memory.due().isAfter(today))
                .count();
    }

    /** What was answered. */
    DayAnswers answers() {
        Set<CardId> introduced = answered.stream()
                .filter(card -> candidates.get(card).memory() instanceof MemoryState.New)
                .collect(Collectors.toSet());
        Set<CardId> out = new HashSet<>(aside);
        out.addAll(inactive);
        return new DayAnswers(answers, introduced, out);
    }

    TodayOverview overview(DayRules rules) {
        DayPlan plan = plan(rules);
        // Cards still to be asked today are due by tomorrow too, but that is not what tomorrow brings.
        int dueTomorrow = store.study().countDue(today.plusDays(1)) - plan.due().size();
        return new TodayOverview(
                today,
                plan.due().size(),
                plan.fresh().size(),
                answers().toRepeat().size(),
                store.study().countActive(),
                dueTomorrow,
                aside.size(),
                answers().summary());
    }

    private Standing standing(CardId card) {
        if (answered.contains(card)) {
            return Standing.ANSWERED;
        } else if (aside.contains(card)) {
            return Standing.OUT;
        }
        return inactive.contains(card) ? Standing.GONE : Standing.WAITING;
    }
}
