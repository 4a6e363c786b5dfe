package app.cumulus.review;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A study day's session at one moment; each step gives the session after it.
 *
 * @param waiting cards still to be asked for the schedule, in order
 * @param day what was answered today
 * @param resumed the card an undo has brought back; it is on the screen before all others
 * @param revealed whether the answer of the card on the screen is shown
 */
public record Session(List<CardId> waiting, DayAnswers day, Optional<Resumed> resumed, boolean revealed) {

    /** A card that an undo has brought back, and the grade it took back where it was an answer. */
    public record Resumed(CardId card, Optional<Grade> takenBack) {}

    /** A card on the screen and what an answer to it would count for. */
    public record Asked(CardId card, Answer.Round round) {}

    public Session {
        waiting = List.copyOf(waiting);
    }

    /** A session as it begins, or goes on after a restart. */
    public static Session of(List<CardId> waiting, DayAnswers day) {
        return new Session(waiting, day, Optional.empty(), false);
    }

    /** The card on the screen; none when the day's work is done. */
    public Optional<Asked> asked() {
        Optional<Asked> resumedCard = resumed.flatMap(this::stillWanted);
        if (resumedCard.isPresent()) {
            return resumedCard;
        } else if (!waiting.isEmpty()) {
            return Optional.of(new Asked(waiting.get(0), Answer.Round.SCHEDULED));
        }
        return day.toRepeat().stream().findFirst().map(card -> new Asked(card, Answer.Round.DRILL));
    }

    private Optional<Asked> stillWanted(Resumed back) {
        if (waiting.contains(back.card())) {
            return Optional.of(new Asked(back.card(), Answer.Round.SCHEDULED));
        }
        return day.toRepeat().contains(back.card())
                ? Optional.of(new Asked(back.card(), Answer.Round.DRILL))
                : Optional.empty();
    }

    /** The session with the answer of its card shown. */
    public Session reveal() {
        return new Session(waiting, day, resumed, asked().isPresent());
    }

    /** The session after an answer to the card on the screen. */
    public Session answered(Answer answer, boolean first) {
        List<CardId> left = new ArrayList<>(waiting);
        left.remove(answer.card());
        return Session.of(left, day.plus(answer, first));
    }

    /** The session with a card brought back to the screen, as far as the day still wants it. */
    public Session resuming(CardId card, Optional<Grade> takenBack) {
        return new Session(waiting, day, Optional.of(new Resumed(card, takenBack)), false);
    }

    public Progress progress() {
        return new Progress(day.scheduledCards(), waiting.size(), day.toRepeat().size());
    }

    /** The grade that an undo has just taken back from the card on the screen. */
    public Optional<Grade> takenBack() {
        return resumed.filter(back ->
                        asked().filter(now -> now.card().equals(back.card())).isPresent())
                .flatMap(Resumed::takenBack);
    }

    /**
     * What the screen shows.
     *
     * @param outcomes what each grade would do to the card on the screen; looked at once its answer is shown
     */
    public Moment moment(Function<CardId, Outcomes> outcomes) {
        if (asked().isEmpty()) {
            return new Moment.Finished(day.summary());
        }
        Asked now = asked().get();
        return revealed
                ? new Moment.Revealed(now.card(), now.round(), progress(), outcomes.apply(now.card()), takenBack())
                : new Moment.Asking(now.card(), now.round(), progress(), takenBack());
    }
}
