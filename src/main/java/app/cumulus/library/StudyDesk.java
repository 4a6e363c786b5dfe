package app.cumulus.library;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.queue.Candidate;
import app.cumulus.queue.Candidate.Standing;
import app.cumulus.queue.DayPlan;
import app.cumulus.queue.DayQueue;
import app.cumulus.review.DayAnswers;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a study day out of the store. It is worked out from the state in which the day began, so that what comes next does
 * not depend on when one looks.
 */
final class StudyDesk {

    private final StudyDay today;
    private final List<Card> cards;
    private final Map<CardId, MemoryState> memories;
    private final List<Answer> answers;
    private final Map<CardId, MemoryState> memoriesBefore;
    private final Set<CardId> aside;

    StudyDesk(Store store, AnswerLog log, StudyDay today) {
        this.today = today;
        cards = store.cards();
        memories = store.memories();
        answers = store.answersOn(today);
        aside = store.putAside(today);
        memoriesBefore = new HashMap<>();
        for (Answer answer : answers) {
            if (answer.round() == Answer.Round.SCHEDULED) {
                List<Answer> earlier = store.answers(answer.card()).stream()
                        .filter(each -> !each.day().equals(today))
                        .toList();
                memoriesBefore.put(answer.card(), log.replay(earlier));
            }
        }
    }

    /** What is left to ask. */
    DayPlan plan(int newCardsPerDay) {
        List<Candidate> candidates = cards.stream()
                .filter(card -> isActive(card) || standing(card) != Standing.WAITING)
                .map(this::candidate)
                .toList();
        return new DayQueue(newCardsPerDay).plan(candidates, today);
    }

    /** What was answered. */
    DayAnswers answers() {
        Set<CardId> introduced = memoriesBefore.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof MemoryState.New)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<CardId> out = new HashSet<>(aside);
        cards.stream().filter(card -> !isActive(card)).map(Card::id).forEach(out::add);
        return new DayAnswers(answers, introduced, out);
    }

    int activeCards() {
        return (int) cards.stream().filter(StudyDesk::isActive).count();
    }

    /** Number of active cards due by tomorrow, those left out that are still asked today. */
    int dueTomorrow(DayPlan plan) {
        Set<CardId> stillToday = new HashSet<>(plan.due());
        return (int) cards.stream()
                .filter(StudyDesk::isActive)
                .map(Card::id)
                .filter(id -> !stillToday.contains(id))
                .filter(id -> memories.get(id) instanceof MemoryState.Learned learned
                        && !learned.due().isAfter(today.plusDays(1)))
                .count();
    }

    private Candidate candidate(Card card) {
        MemoryState memory =
                memoriesBefore.getOrDefault(card.id(), memories.getOrDefault(card.id(), new MemoryState.New()));
        return new Candidate(
                card.id(), card.topic(), card.content().importance(), card.group(), memory, standing(card));
    }

    private Standing standing(Card card) {
        if (memoriesBefore.containsKey(card.id())) {
            return Standing.ANSWERED;
        }
        return aside.contains(card.id()) ? Standing.OUT : Standing.WAITING;
    }

    private static boolean isActive(Card card) {
        return card.state() == CardState.ACTIVE;
    }
}
