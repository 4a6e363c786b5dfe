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
 * A session at one moment; each step gives the session after it.
 *
 * @param round what an answer to a waiting card counts for: {@code SCHEDULED} in a day's session, {@code DRILL} in a cram, which
 *     asks each card until it is settled and leaves the schedule alone
 * @param waiting cards still to be asked, in order
 * @param settled cards of a cram that need not come again; 0 in a day's session
 * @param day what was answered today
 * @param resumed the card an undo has brought back; it is on the screen before all others
 * @param revealed whether the answer of the card on the screen is shown
 */
public record Session(
        Answer.Round round,
        List<CardId> waiting,
        int settled,
        DayAnswers day,
        Optional<Resumed> resumed,
        boolean revealed) {

    /** A card that an undo has brought back, and the grade it took back where it was an answer. */
    public record Resumed(CardId card, Optional<Grade> takenBack) {}

    /** A card on the screen and what an answer to it would count for. */
    public record Asked(CardId card, Answer.Round round) {}

    public Session {
        waiting = List.copyOf(waiting);
    }

    /** A day's session as it begins, or goes on after a restart. */
    public static Session of(List<CardId> waiting, DayAnswers day) {
        return new Session(Answer.Round.SCHEDULED, waiting, 0, day, Optional.empty(), false);
    }

    /** A cram over cards, some of which may be settled already. */
    public static Session cram(List<CardId> waiting, int settled, DayAnswers day) {
        return new Session(Answer.Round.DRILL, waiting, settled, day, Optional.empty(), false);
    }

    /** A session whose time is over: nothing more is asked. */
    public static Session ended(DayAnswers day) {
        return cram(List.of(), 0, day);
    }

    /** The card on the screen; none when the work is done. */
    public Optional<Asked> asked() {
        Optional<Asked> resumedCard = resumed.flatMap(this::stillWanted);
        if (resumedCard.isPresent()) {
            return resumedCard;
        } else if (!waiting.isEmpty()) {
            return Optional.of(new Asked(waiting.get(0), round));
        }
        return toRepeat().stream().findFirst().map(card -> new Asked(card, Answer.Round.DRILL));
    }

    /** The final drill of a day; a cram asks its own cards again. */
    private List<CardId> toRepeat() {
        return round == Answer.Round.SCHEDULED ? day.toRepeat() : List.of();
    }

    private Optional<Asked> stillWanted(Resumed back) {
        if (waiting.contains(back.card())) {
            return Optional.of(new Asked(back.card(), round));
        }
        return toRepeat().contains(back.card())
                ? Optional.of(new Asked(back.card(), Answer.Round.DRILL))
                : Optional.empty();
    }

    /** The session with the answer of its card shown. */
    public Session reveal() {
        return new Session(round, waiting, settled, day, resumed, asked().isPresent());
    }

    /** The session after an answer to the card on the screen. */
    public Session answered(Answer answer, boolean first) {
        List<CardId> left = new ArrayList<>(waiting);
        boolean waited = left.remove(answer.card());
        boolean again = waited && round == Answer.Round.DRILL && !answer.grade().settled();
        if (again) {
            left.add(answer.card());
        }
        int settledNow = round == Answer.Round.DRILL && waited && !again ? settled + 1 : settled;
        return new Session(round, left, settledNow, day.plus(answer, first), Optional.empty(), false);
    }

    /** The session with a card brought back to the screen, as far as it is still wanted. */
    public Session resuming(CardId card, Optional<Grade> takenBack) {
        return new Session(round, waiting, settled, day, Optional.of(new Resumed(card, takenBack)), false);
    }

    public Progress progress() {
        int done = round == Answer.Round.DRILL ? settled : day.scheduledCards();
        return new Progress(done, waiting.size(), toRepeat().size());
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
