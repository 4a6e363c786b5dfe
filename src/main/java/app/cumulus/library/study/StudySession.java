package app.cumulus.library.study;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.review.Moment;
import app.cumulus.review.Session;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Scheduler;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Step;
import app.cumulus.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Today's session over a library. Every step is durable before the next moment is returned. It follows the clock into a new
 * study day, and notices when another program studies the same library. Not safe for use by several threads at once.
 */
public final class StudySession {

    private final Store store;
    private final Clock clock;
    private final Scheduler scheduler;
    private final StudyChoice choice;
    private final Instant begun;
    private StudyDay day;
    private int othersChanges;
    private StudyDesk desk;
    private Session session;

    public StudySession(Store store, Clock clock, Scheduler scheduler, StudyChoice choice) {
        this.choice = choice;
        this.begun = clock.instant();
        this.store = store;
        this.clock = clock;
        this.scheduler = scheduler;
        StoreFaults.doing(() -> load(today()));
    }

    /** What is on the screen now. */
    public Moment moment() {
        return StoreFaults.handedOn(() -> {
            if (!session.revealed()) {
                keepUp();
            }
            return shown();
        });
    }

    /** Shows the answer of the card that is asked. */
    public Moment reveal() {
        return StoreFaults.handedOn(() -> {
            if (!session.revealed()) {
                keepUp();
                session = session.reveal();
            }
            return shown();
        });
    }

    /**
     * Records the answer and goes on. Where another program has answered the card meanwhile, nothing is recorded.
     *
     * @param thinking time from question to grade, not negative
     * @throws IllegalStateException if no answer is shown
     */
    public Moment grade(Grade grade, Duration thinking) {
        return StoreFaults.handedOn(() -> {
            Session.Asked asked = revealed();
            if (othersChanged()) {
                load(today());
                if (!session.asked().equals(Optional.of(asked))) {
                    return shown();
                }
            }
            record(new Answer(
                    asked.card(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    today(),
                    grade,
                    thinking,
                    asked.round()));
            return shown();
        });
    }

    private void record(Answer answer) {
        boolean first =
                answer.round() == Answer.Round.SCHEDULED && store.memory(answer.card()) instanceof MemoryState.New;
        store.record(answer);
        if (answer.day().equals(day) && !timeIsUp()) {
            session = session.answered(answer, first);
        } else {
            load(answer.day());
        }
    }

    /** Takes back the last step of the study day: an answer, a suspension, a burial or an edit. */
    public Moment undo() {
        return StoreFaults.handedOn(() -> {
            boolean wasRevealed = session.revealed();
            Optional<CardId> shownBefore = session.asked().map(Session.Asked::card);
            Optional<Step> undone = store.undo(today(), clock.instant());
            if (undone.isPresent()) {
                refresh(undone.get().card());
                if (timeIsUp()) {
                    // What was taken back can be answered anew, though the time is over.
                    session = Session.of(List.of(undone.get().card()), desk.answers());
                }
                session = session.resuming(undone.get().card(), gradeOf(undone.get()));
                boolean sameCard = session.asked().map(Session.Asked::card).equals(shownBefore);
                if (undone.get() instanceof Step.Edited && wasRevealed && sameCard) {
                    session = session.reveal();
                }
            }
            return shown();
        });
    }

    private static Optional<Grade> gradeOf(Step step) {
        return step instanceof Step.Answered answered
                ? Optional.of(answered.answer().grade())
                : Optional.empty();
    }

    /** What the study day asks for now; what {@link StudyPlans#today()} says, without reading the whole library again. */
    public TodayOverview overview() {
        return StoreFaults.handedOn(() -> {
            boolean current = today().equals(day) && !othersChanged();
            StudyDesk now = current ? desk : new StudyDesk(store, new AnswerLog(scheduler), today());
            now.catchUp();
            return now.overview(rules().of(now, today()));
        });
    }

    public boolean canUndo() {
        return StoreFaults.handedOn(() -> store.canUndo(today()));
    }

    /**
     * Takes the card on the screen out of study until the user puts it back.
     *
     * @throws IllegalStateException if no card is on the screen
     */
    public Moment suspend() {
        return StoreFaults.handedOn(() -> {
            CardId card = onScreen();
            store.suspend(card, today());
            refresh(card);
            return shown();
        });
    }

    /**
     * Takes the card on the screen out of today's session.
     *
     * @throws IllegalStateException if no card is on the screen
     */
    public Moment bury() {
        return StoreFaults.handedOn(() -> {
            CardId card = onScreen();
            store.bury(card, today());
            refresh(card);
            return shown();
        });
    }

    /**
     * Changes the wording of the card on the screen; it stays on the screen.
     *
     * @throws IllegalStateException if no card is on the screen
     */
    public Moment edit(CardText text) {
        return StoreFaults.handedOn(() -> {
            CardId card = onScreen();
            store.edit(card, withoutNews(card, text), today());
            return shown();
        });
    }

    /** Plans anew after cards were changed beside the session; the card on the screen stays while it is still asked. */
    public Moment reread() {
        return StoreFaults.handedOn(() -> {
            boolean wasRevealed = session.revealed();
            Optional<Grade> takenBack = session.takenBack();
            Optional<CardId> before = session.asked().map(Session.Asked::card);
            load(today());
            if (before.isPresent()) {
                session = session.resuming(before.get(), takenBack);
            }
            if (wasRevealed && session.asked().map(Session.Asked::card).equals(before)) {
                session = session.reveal();
            }
            return shown();
        });
    }

    private CardText withoutNews(CardId card, CardText text) {
        return store.recall(card)
                .map(recall -> new AnswerNews(recall)
                        .takenOff(text, store.card(card).orElseThrow().text()))
                .orElse(text);
    }

    private CardId onScreen() {
        return session.asked()
                .map(Session.Asked::card)
                .orElseThrow(() -> new IllegalStateException("bug: no card is on the screen"));
    }

    private Session.Asked revealed() {
        if (!session.revealed()) {
            throw new IllegalStateException("bug: a grade before the answer was shown");
        }
        return session.asked().orElseThrow();
    }

    private Moment shown() {
        return session.moment(card -> scheduler.next(store.memory(card), today()));
    }

    private void keepUp() {
        if (!today().equals(day) || othersChanged()) {
            load(today());
        }
    }

    private boolean othersChanged() {
        return store.othersChanges() != othersChanges;
    }

    private void load(StudyDay newDay) {
        day = newDay;
        othersChanges = store.othersChanges();
        desk = new StudyDesk(store, new AnswerLog(scheduler), newDay);
        plan();
    }

    /** Plans anew after a step with a card; the day is read as a whole only where more has changed than that. */
    private void refresh(CardId card) {
        if (!today().equals(day) || othersChanged()) {
            load(today());
        } else {
            desk.catchUp(card);
            plan();
        }
    }

    private void plan() {
        ChosenCards chosen = new ChosenCards(store, desk, choice, day);
        if (timeIsUp()) {
            session = Session.ended(desk.answers());
        } else {
            session = choice.cram()
                    ? chosen.cram(begun)
                    : Session.of(chosen.ofDay(rules().of(desk, day)), desk.answers());
        }
    }

    private boolean timeIsUp() {
        return choice.time()
                .filter(limit -> !clock.instant().isBefore(begun.plus(limit)))
                .isPresent();
    }

    private TodaysRules rules() {
        return new TodaysRules(store, settings().study());
    }

    private StudyDay today() {
        return settings().calendar(clock.getZone()).dayOf(clock.instant());
    }

    private Settings settings() {
        return new KeptSettings(store).read();
    }
}
