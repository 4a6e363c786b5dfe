package app.cumulus.ui.cards;

import app.cumulus.card.CardId;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Suggestion;
import app.cumulus.catalog.Suggestions;
import app.cumulus.catalog.Vocabulary;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.SavedSearch;
import app.cumulus.library.cards.WholeCard;
import app.cumulus.ui.controls.Topics;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The Cards screen without its looks: what is looked for, what was found and chosen, and what can be done to it. */
public final class CardsViewModel {

    private static final int LINES_AROUND = 2;
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(?:\\s*-\\s*(\\d{1,4}))?");

    private final Library library;
    private final CardDesk desk;
    private final TaskRunner runner;
    private final Failures failures;
    private final CardSearch search;
    private final CardWriting writing;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Numbers> chosen = new ReadOnlyObjectWrapper<>(Numbers.NONE);
    private final ReadOnlyObjectWrapper<Optional<WholeCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Beside> pane = new ReadOnlyObjectWrapper<>(Beside.CARD);
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.NONE);
    private final ReadOnlyObjectWrapper<Optional<BulkChange.Done>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SavedSearch>> saved = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Vocabulary vocabulary = Vocabulary.EMPTY;
    private int lead = -1;

    public CardsViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
        desk = library.cards();
        search = new CardSearch(desk, runner, this::fail);
        writing = new CardWriting(this, desk, failures);
        query.addListener((observable, before, now) -> search.type(now));
    }

    /** What is looked for, as typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What is wrong with what was typed; empty while it makes sense. */
    public ReadOnlyStringProperty problemProperty() {
        return search.problemProperty();
    }

    /** Whether the library has no card at all, so that there is nothing to search. */
    ReadOnlyBooleanProperty noCardsProperty() {
        return search.noCardsProperty();
    }

    ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return search.rowsProperty();
    }

    /** How many of the cards that were found are in study, as Today counts them. */
    int studied() {
        return search.studied();
    }

    /** The cards that were chosen in the table. */
    public ReadOnlyObjectProperty<Numbers> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The card to read: the one chosen last. */
    public ReadOnlyObjectProperty<Optional<WholeCard>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Beside> paneProperty() {
        return pane.getReadOnlyProperty();
    }

    /** What the user is asked before an action is done. */
    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What an undo would take back. */
    public ReadOnlyObjectProperty<Optional<BulkChange.Done>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<SavedSearch>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What was done last. */
    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether something is being changed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Writing, mending and replacing. */
    public CardWriting writing() {
        return writing;
    }

    /** Reads everything anew, since the library may have changed while the user was elsewhere. */
    public void enter() {
        search.search();
        readSurroundings();
        readCard();
    }

    /** Shows one card. */
    public void show(CardId id) {
        query.set("id:" + id.value());
    }

    public void sort(CardSort sort) {
        search.sort(sort);
    }

    /** What the term that ends at the caret could become. */
    public List<Suggestion> suggestions(int caret) {
        return new Suggestions(vocabulary)
                .at(query.get(), Math.min(caret, query.get().length()));
    }

    /**
     * Takes note of what is chosen in the table.
     *
     * @param leading the number of the card to read; negative for none
     */
    void choose(Numbers numbers, int leading) {
        chosen.set(numbers);
        if (leading != lead) {
            lead = leading;
            readCard();
        }
    }

    private void readCard() {
        if (lead < 0) {
            card.set(Optional.empty());
            return;
        }
        int wanted = lead;
        runner.run(
                () -> desk.rows(Numbers.of(wanted)).stream()
                        .findFirst()
                        .flatMap(row -> library.wholeCard(row.id(), LINES_AROUND)),
                read -> {
                    if (wanted == lead) {
                        card.set(read);
                    }
                },
                this::fail);
    }

    public void suspend() {
        change(new BulkChange.Suspend());
    }

    /** Takes suspended cards, and candidates that are off, into study. */
    public void resume() {
        change(new BulkChange.Resume());
    }

    /** Flags the chosen cards, or takes the flag off where the card to read has one. */
    public void flag() {
        boolean flagged = rowsProperty().get().stream()
                .filter(slot -> slot.number() == lead)
                .anyMatch(slot -> slot.isRead() && slot.row().flagged());
        change(new BulkChange.Flag(!flagged));
    }

    public void reset() {
        if (canChange()) {
            Numbers cards = chosen.get();
            take(() -> desk.reset(cards));
        }
    }

    /** Asks for the word that an action needs. */
    public void ask(Question asked) {
        if (asked == Question.NAME ? !query.get().isBlank() : canChange()) {
            question.set(asked);
        }
    }

    /** Does what was asked about. Where the word makes no sense, the question stays. */
    public void answer(String word) {
        String text = word.strip();
        switch (question.get()) {
            case NONE -> failure.set("");
            case TAG -> changeBy(new BulkChange.Tag(Topics.tag(text)), !text.isEmpty());
            case UNTAG -> changeBy(new BulkChange.Untag(Topics.tag(text)), !text.isEmpty());
            case TOPIC -> Topics.typed(text).ifPresent(topic -> changeBy(new BulkChange.Move(topic), true));
            case DAYS -> reschedule(text);
            case NAME -> keepSearch(text);
        }
    }

    private void changeBy(BulkChange change, boolean possible) {
        if (possible) {
            question.set(Question.NONE);
            change(change);
        }
    }

    private void reschedule(String text) {
        Matcher days = DAYS.matcher(text);
        int first = days.matches() ? Integer.parseInt(days.group(1)) : -1;
        int last = first >= 0 && days.group(2) != null ? Integer.parseInt(days.group(2)) : first;
        if (first < 0 || last < first) {
            failure.set(failures.say("cards.days.wrong"));
            return;
        }
        failure.set("");
        question.set(Question.NONE);
        Numbers cards = chosen.get();
        take(() -> desk.reschedule(cards, first, last));
    }

    private void keepSearch(String name) {
        if (!name.isBlank()) {
            question.set(Question.NONE);
            List<SavedSearch> all = new ArrayList<>(saved.get());
            all.removeIf(each -> each.name().equalsIgnoreCase(name));
            all.add(new SavedSearch(name, query.get()));
            keep(all);
        }
    }

    /** Forgets a kept search. */
    public void forget(SavedSearch search) {
        List<SavedSearch> all = new ArrayList<>(saved.get());
        all.remove(search);
        keep(all);
    }

    private void keep(List<SavedSearch> all) {
        runner.run(
                () -> {
                    desk.keepSearches(all);
                    return desk.savedSearches();
                },
                saved::set,
                this::fail);
    }

    public void cancelQuestion() {
        failure.set("");
        question.set(Question.NONE);
    }

    void open(Beside wanted) {
        failure.set("");
        pane.set(wanted);
    }

    /** Leaves editing, writing and replacing without a change. */
    public void close() {
        open(Beside.CARD);
    }

    public void dismiss() {
        failure.set("");
    }

    public void undo() {
        if (!busy.get()) {
            run(desk::undo, done -> done.ifPresent(what -> said.set(new Said.Undone(what))));
        }
    }

    void change(BulkChange change) {
        if (canChange()) {
            Numbers cards = chosen.get();
            take(() -> desk.change(cards, change));
        }
    }

    boolean canChange() {
        return !busy.get() && !chosen.get().isEmpty() && pane.get() == Beside.CARD;
    }

    /** Does a change, says what came of it, and shows the cards as they are then. */
    void take(Callable<BulkChange.Done> work) {
        run(work, done -> {
            said.set(new Said.Done(done));
            close();
        });
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        runner.run(
                work,
                done -> {
                    busy.set(false);
                    failure.set("");
                    then.accept(done);
                    enter();
                },
                this::fail);
    }

    private void readSurroundings() {
        runner.run(desk::vocabulary, read -> vocabulary = read, this::fail);
        runner.run(desk::undoable, undoable::set, this::fail);
        runner.run(desk::savedSearches, saved::set, this::fail);
    }

    /** Hands work over to the background. */
    <T> void read(Callable<T> work, Consumer<T> then) {
        runner.run(work, then, this::fail);
    }

    void fail(Throwable problem) {
        busy.set(false);
        failure.set(failures.sentence(problem));
    }

    void refuse(String sentence) {
        failure.set(sentence);
    }
}
