package app.cumulus.ui.review;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.catalog.BulkChange;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.Rewording;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.review.TypedAnswer;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

/** A study session as the review screen sees it: what is shown now, and the steps that can be taken from there. */
public final class ReviewViewModel {

    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(60);
    private static final String UNDONE = "review.undone";

    private final Library library;
    private final TaskRunner runner;
    private final Clock clock;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(new Frame.Opening());
    private final ReadOnlyObjectWrapper<Open> open = new ReadOnlyObjectWrapper<>(Open.CARD);
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper noteShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyListWrapper<String> choices = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<TypedAnswer>> typedAnswer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    private final SessionDesk desk;
    private FrameReader reader;
    private Optional<CardId> typedFor = Optional.empty();
    private boolean busy;
    private long askedAtMillis;

    /** @param clock measures the time from question to grade */
    public ReviewViewModel(Library library, TaskRunner runner, Clock clock, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.clock = clock;
        this.failures = failures;
        desk = new SessionDesk(this, library, failures);
        editing.bind(open.isEqualTo(Open.EDIT));
    }

    /** What is done with cards beside answering them. */
    public SessionDesk desk() {
        return desk;
    }

    /** What lies on the desk: the card, or something that is done with it. */
    public ReadOnlyObjectProperty<Open> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether the wording of the card is being changed. */
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether the note lines of the card are in view. */
    public ReadOnlyBooleanProperty noteShownProperty() {
        return noteShown.getReadOnlyProperty();
    }

    /** Whether answers are typed before they are shown. */
    public ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /** What is being typed for the card on the screen. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What was typed for the card on the screen, compared with its answer; none where nothing was typed. */
    public ReadOnlyObjectProperty<Optional<TypedAnswer>> typedAnswerProperty() {
        return typedAnswer.getReadOnlyProperty();
    }

    /** Names the words for what the last step did to a card that may have left the screen; empty where that is seen. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What went wrong last, until dismissed; empty while all is well. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Starts today's session, or goes on where it was left. */
    public void start() {
        start(StudyChoice.day());
    }

    /** Starts a session over what was chosen. */
    public void start(StudyChoice choice) {
        open.set(Open.CARD);
        desk.forgetLeech();
        frame.set(new Frame.Opening());
        take(() -> {
            StudySession session = library.study(choice);
            reader = new FrameReader(library, new SessionSteps(session, library.cards()));
            return reader.read(session.moment());
        });
    }

    /** Shows the answer, and how near to it is what was typed so far. */
    public void reveal() {
        reveal(typed.get());
    }

    /** Shows the answer and how near to it is what was typed. */
    public void reveal(String answered) {
        if (frame.get() instanceof Frame.Shown shown && !shown.revealed()) {
            typedAnswer.set(
                    answered.isBlank()
                            ? Optional.empty()
                            : Optional.of(
                                    TypedAnswer.of(answered, shown.card().text().answer())));
            turn();
        }
    }

    public void toggleTyping() {
        choosing.set(false);
        choices.clear();
        typed.set("");
        typing.set(!typing.get());
    }

    /** Whether one answer is picked out of four, where the library has three others that fit. */
    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /** The four answers to pick from; none where they are not wanted, not there, or the answer is shown. */
    public ReadOnlyListProperty<String> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public void toggleChoosing() {
        typing.set(false);
        choosing.set(!choosing.get());
        offerChoices();
    }

    /** Shows the answer after one of the choices was picked. */
    public void pick(int index) {
        if (index < choices.size()) {
            reveal(choices.get(index));
        }
    }

    private void offerChoices() {
        choices.clear();
        if (choosing.get() && frame.get() instanceof Frame.Shown shown && !shown.revealed()) {
            runner.run(
                    () -> library.choices(shown.card().id()),
                    found -> {
                        if (frame.get() == shown) {
                            choices.setAll(found);
                        }
                    },
                    this::fail);
        }
    }

    public void grade(Grade grade) {
        if (frame.get() instanceof Frame.Shown shown && shown.revealed()) {
            Duration thinking = thinking();
            desk.forgetLeech();
            step(session -> session.grade(grade, thinking), "");
            if (!grade.passed() && shown.round() == Answer.Round.SCHEDULED) {
                desk.graded(shown);
            }
        }
    }

    public void undo() {
        if (frame.get().undoable() && open.get() == Open.CARD) {
            desk.forgetLeech();
            take(() -> reader.read(reader.steps().undo()), UNDONE);
        }
    }

    public void suspend() {
        if (frame.get() instanceof Frame.Shown) {
            step(StudySession::suspend, "review.suspended");
        }
    }

    public void bury() {
        if (frame.get() instanceof Frame.Shown) {
            step(StudySession::bury, "review.buried");
        }
    }

    public void toggleNote() {
        noteShown.set(!noteShown.get());
        desk.hideAbout();
    }

    public void toggleAbout() {
        noteShown.set(false);
        desk.toggleAbout();
    }

    public void startEdit() {
        if (frame.get() instanceof Frame.Shown) {
            open(Open.EDIT);
        }
    }

    /** Opens the fields of a new card. */
    public void startWriting() {
        open(Open.WRITE);
    }

    void open(Open wanted) {
        failure.set("");
        open.set(wanted);
    }

    /** Goes back to the card without a change. */
    public void cancelEdit() {
        open(Open.CARD);
    }

    /** Keeps the new wording. Where that cannot be done the editor stays open with what was typed. */
    public void saveEdit(String question, String answer, String extra) {
        if (!(frame.get() instanceof Frame.Shown shown)) {
            return;
        }
        if (question.isBlank() || answer.isBlank()) {
            failure.set(failures.say("edit.blank"));
            return;
        }
        CardText text = Rewording.of(shown.card().text(), question.strip(), answer.strip(), extra.strip());
        take(() -> reader.read(reader.steps().step(session -> session.edit(text))));
    }

    public void dismiss() {
        failure.set("");
    }

    /** The card on the screen. */
    Optional<Frame.Shown> shown() {
        return frame.get() instanceof Frame.Shown shown ? Optional.of(shown) : Optional.empty();
    }

    private void turn() {
        if (open.get() == Open.CARD) {
            take(() -> reader.read(reader.steps().session().reveal()));
        }
    }

    private void step(Function<StudySession, Moment> step, String saying) {
        if (open.get() == Open.CARD) {
            take(() -> reader.read(reader.steps().step(step)), saying);
        }
    }

    /**
     * Changes cards while the card lies on the desk.
     *
     * @param saying names the words for what that does; empty where one sees it
     */
    void change(Function<CardDesk, BulkChange.Done> change, String saying) {
        if (open.get() == Open.CARD) {
            take(() -> reader.read(reader.steps().change(change)), saying);
        }
    }

    /** Changes cards from whatever lies on the desk, which is closed once that is done. */
    void changeFromForm(Function<CardDesk, BulkChange.Done> change) {
        take(() -> reader.read(reader.steps().change(change)));
    }

    /** Reads something beside the session. */
    <T> void read(Callable<T> work, Consumer<T> then) {
        runner.run(work, then, this::fail);
    }

    void refuse(String sentence) {
        failure.set(sentence);
    }

    private void take(Callable<Frame> work) {
        take(work, "");
    }

    private void take(Callable<Frame> work, String saying) {
        if (busy) {
            return;
        }
        busy = true;
        runner.run(work, next -> show(next, saying), this::fail);
    }

    private void show(Frame next, String saying) {
        busy = false;
        if (!isSameQuestion(frame.get(), next)) {
            askedAtMillis = clock.millis();
        }
        failure.set("");
        open.set(Open.CARD);
        if (!(next instanceof Frame.Shown shown && shown.revealed())) {
            typedAnswer.set(Optional.empty());
        }
        keepTyped(next);
        frame.set(next);
        boolean gradeSaid = next instanceof Frame.Shown now && now.takenBack().isPresent();
        said.set(gradeSaid && saying.equals(UNDONE) ? "" : saying);
        offerChoices();
        desk.readAbout();
    }

    /** What is half typed stays for as long as its question is the next to answer, also over a visit to another place. */
    private void keepTyped(Frame next) {
        Optional<CardId> asked = next instanceof Frame.Shown shown && !shown.revealed()
                ? Optional.of(shown.card().id())
                : Optional.empty();
        if (asked.isEmpty() || !asked.equals(typedFor)) {
            typed.set("");
        }
        typedFor = asked;
    }

    private void fail(Throwable problem) {
        busy = false;
        failure.set(failures.sentence(problem));
    }

    /** Showing the answer or changing the words goes on with the question; asking it once more is a new one. */
    private static boolean isSameQuestion(Frame before, Frame after) {
        return before instanceof Frame.Shown then
                && after instanceof Frame.Shown now
                && then.card().id().equals(now.card().id())
                && (now.revealed() || !then.revealed());
    }

    private Duration thinking() {
        Duration taken = Duration.ofMillis(Math.max(0, clock.millis() - askedAtMillis));
        return taken.compareTo(LONGEST_THOUGHT) > 0 ? LONGEST_THOUGHT : taken;
    }
}
