package app.cumulus.review;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was answered on a study day.
 *
 * @param answers those that stand, oldest first
 * @param introduced cards whose first answer ever is among them
 * @param aside cards put aside today or no longer in study; they do not come again
 */
public record DayAnswers(List<Answer> answers, Set<CardId> introduced, Set<CardId> aside) {

    public DayAnswers {
        answers = List.copyOf(answers);
        introduced = Set.copyOf(introduced);
        aside = Set.copyOf(aside);
    }

    /** The same with one more answer; {@code first} where the card had none before. */
    public DayAnswers plus(Answer answer, boolean first) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        Set<CardId> known = new HashSet<>(introduced);
        if (first) {
            known.add(answer.card());
        }
        return new DayAnswers(more, known, aside);
    }

    /** Cards whose last answer was graded under 4, the one answered longest ago first: the order of the final drill. */
    public List<CardId> toRepeat() {
        Map<CardId, Grade> last = new LinkedHashMap<>();
        for (Answer answer : answers) {
            last.remove(answer.card());
            last.put(answer.card(), answer.grade());
        }
        return last.entrySet().stream()
                .filter(entry -> !entry.getValue().settled() && !aside.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Number of cards whose scheduled answer was given. */
    public int scheduledCards() {
        return scheduled().stream()
                .map(Answer::card)
                .collect(Collectors.toSet())
                .size();
    }

    public Summary summary() {
        Map<Grade, Integer> byGrade = new EnumMap<>(Grade.class);
        scheduled().forEach(answer -> byGrade.merge(answer.grade(), 1, Integer::sum));
        Duration thinking = answers.stream().map(Answer::thinking).reduce(Duration.ZERO, Duration::plus);
        int count = scheduled().size();
        return new Summary(count, introduced.size(), byGrade, answers.size() - count, thinking);
    }

    private List<Answer> scheduled() {
        return answers.stream()
                .filter(answer -> answer.round() == Answer.Round.SCHEDULED)
                .toList();
    }
}
