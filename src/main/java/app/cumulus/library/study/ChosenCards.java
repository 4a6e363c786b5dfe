package app.cumulus.library.study;

import app.cumulus.card.CardId;
import app.cumulus.card.TopicPath;
import app.cumulus.queue.Candidate;
import app.cumulus.queue.DayQueue;
import app.cumulus.queue.DayRules;
import app.cumulus.review.Session;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import app.cumulus.store.StudyCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The cards a session was chosen to be about. */
final class ChosenCards {

    private final Store store;
    private final StudyDesk desk;
    private final StudyChoice choice;
    private final StudyDay day;

    ChosenCards(Store store, StudyDesk desk, StudyChoice choice, StudyDay day) {
        this.store = store;
        this.desk = desk;
        this.choice = choice;
        this.day = day;
    }

    /** Those that the day asks for. */
    List<CardId> ofDay(DayRules rules) {
        BiPredicate<CardId, TopicPath> scope = scope();
        DayRules wanted = choice.time().isPresent() ? rules.withEndangeredFirst() : rules;
        return desk.plan(wanted, candidate -> scope.test(candidate.card(), candidate.topic()))
                .cards();
    }

    /**
     * A cram over all of them, as far as it has got: cards not yet asked first, then the failed ones in turn.
     *
     * @param begun answers before that moment do not count
     */
    Session cram(Instant begun) {
        BiPredicate<CardId, TopicPath> scope = scope();
        Map<CardId, Answer> last = new LinkedHashMap<>();
        for (Answer answer : desk.answers().answers()) {
            if (answer.round() == Answer.Round.DRILL && !answer.at().isBefore(begun)) {
                last.remove(answer.card());
                last.put(answer.card(), answer);
            }
        }
        List<CardId> waiting = new ArrayList<>();
        List<CardId> again = new ArrayList<>(last.keySet());
        int settled = 0;
        for (CardId card : mixed(scope)) {
            if (!last.containsKey(card)) {
                waiting.add(card);
            } else if (last.get(card).grade().settled()) {
                settled++;
                again.remove(card);
            }
        }
        waiting.addAll(again);
        return Session.cram(waiting, settled, desk.answers());
    }

    private List<CardId> mixed(BiPredicate<CardId, TopicPath> scope) {
        List<Candidate> candidates = store.study().activeCards().stream()
                .filter(card -> scope.test(card.id(), card.topic()))
                .filter(card -> !desk.answers().aside().contains(card.id()))
                .map(ChosenCards::candidate)
                .toList();
        return DayQueue.mixed(candidates, day);
    }

    private static Candidate candidate(StudyCard card) {
        return new Candidate(
                card.id(),
                card.topic(),
                card.importance(),
                card.group(),
                new MemoryState.New(),
                Candidate.Standing.WAITING);
    }

    private BiPredicate<CardId, TopicPath> scope() {
        StudyChoice.Scope scope = choice.scope();
        if (scope instanceof StudyChoice.Scope.Topic topic) {
            return (card, path) -> startsWith(path.parts(), topic.parts());
        } else if (scope instanceof StudyChoice.Scope.Tag tag) {
            Set<CardId> tagged = store.study().tagged(tag.name());
            return (card, path) -> tagged.contains(card);
        } else if (scope instanceof StudyChoice.Scope.FailedToday) {
            Set<CardId> failed = desk.answers().answers().stream()
                    .filter(answer -> !answer.grade().passed())
                    .map(Answer::card)
                    .collect(Collectors.toSet());
            return (card, path) -> failed.contains(card);
        }
        return (card, path) -> true;
    }

    private static boolean startsWith(List<String> path, List<String> parts) {
        return path.size() >= parts.size() && path.subList(0, parts.size()).equals(parts);
    }
}
