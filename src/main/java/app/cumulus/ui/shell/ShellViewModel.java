package app.cumulus.ui.shell;

import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.files.StartFiles;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.ui.cards.CardsViewModel;
import app.cumulus.ui.exchange.DeckViewModel;
import app.cumulus.ui.exchange.ExportViewModel;
import app.cumulus.ui.notes.NotesViewModel;
import app.cumulus.ui.palette.PaletteViewModel;
import app.cumulus.ui.plan.PlanViewModel;
import app.cumulus.ui.progress.ProgressViewModel;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.review.ReviewViewModel;
import app.cumulus.ui.settings.SettingsViewModel;
import app.cumulus.ui.today.TodayViewModel;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window shows and how the user moves between its places. */
public final class ShellViewModel {

    /** What fills the window beside the rail. */
    public enum Room {
        TODAY,
        REVIEW,
        NOTES,
        /** The import plan. */
        PLAN,
        CARDS,
        PROGRESS,
        DECKS,
        SETTINGS
    }

    /** Endings of files that are no notes. */
    private static final List<String> DECKS = List.of(".apkg", ".colpkg", ".json", ".csv", ".tsv");

    private final TodayViewModel today;
    private final ReviewViewModel review;
    private final ProgressViewModel progress;
    private final NotesViewModel notes;
    private final PlanViewModel plan;
    private final CardsViewModel cards;
    private final DeckViewModel decks;
    private final ExportViewModel exports;
    private final SettingsViewModel settings;
    private final PaletteViewModel palette;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.TODAY);
    private Room cameFrom = Room.TODAY;
    private final ReadOnlyBooleanWrapper keysShown = new ReadOnlyBooleanWrapper();

    public ShellViewModel(Library library, TaskRunner runner, Clock clock, Failures failures) {
        today = new TodayViewModel(library, runner, failures);
        review = new ReviewViewModel(library, runner, clock, failures);
        progress = new ProgressViewModel(library, runner, failures);
        notes = new NotesViewModel(library, runner, failures);
        plan = new PlanViewModel(library, runner, failures);
        cards = new CardsViewModel(library, runner, failures);
        decks = new DeckViewModel(library, runner, failures);
        exports = new ExportViewModel(library, runner, failures);
        settings = new SettingsViewModel(library, runner, failures);
        palette = new PaletteViewModel(library.cards(), runner);
    }

    public TodayViewModel today() {
        return today;
    }

    public ReviewViewModel review() {
        return review;
    }

    public ProgressViewModel progress() {
        return progress;
    }

    public NotesViewModel notes() {
        return notes;
    }

    public PlanViewModel plan() {
        return plan;
    }

    public CardsViewModel cards() {
        return cards;
    }

    public DeckViewModel decks() {
        return decks;
    }

    public ExportViewModel exports() {
        return exports;
    }

    public PaletteViewModel palette() {
        return palette;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public ReadOnlyObjectProperty<Room> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /** Whether the sheet with all keys is open. */
    public ReadOnlyBooleanProperty keysShownProperty() {
        return keysShown.getReadOnlyProperty();
    }

    /** Does the same where there are no decks to offer. */
    public void begin(List<Path> firstNotes) {
        begin(new StartFiles(firstNotes, Optional.empty()));
    }

    /** Reads what the first screen shows; with an empty library, imports the notes that lie there. New decks are offered. */
    public void begin(StartFiles files) {
        settings.load();
        today.refresh();
        if (!files.notes().isEmpty()) {
            today.importIfEmpty(files.notes());
        }
        files.deckFolder().ifPresent(decks::offer);
    }

    /** Goes to a room, which then shows the library as it is now. An import that waits or goes on is met again at the notes. */
    public void go(Room wanted) {
        if (wanted == Room.NOTES && plan.isOpen()) {
            room.set(Room.PLAN);
            return;
        }
        switch (wanted) {
            case TODAY -> today.refresh();
            case NOTES -> notes.enter();
            case CARDS -> cards.enter();
            case PROGRESS -> progress.refresh();
            case REVIEW, PLAN, DECKS, SETTINGS -> {
                // They show what they have; a session is started by itself.
            }
        }
        room.set(wanted);
    }

    public void goToday() {
        go(Room.TODAY);
    }

    /** The card that one looks at; none where there is none. */
    public Optional<CardId> currentCard() {
        return switch (room.get()) {
            case REVIEW ->
                review.frameProperty().get() instanceof Frame.Shown shown
                        ? Optional.of(shown.card().id())
                        : Optional.empty();
            case CARDS -> cards.cardProperty().get().map(whole -> whole.card().id());
            case NOTES, PLAN, TODAY, PROGRESS, DECKS, SETTINGS -> Optional.empty();
        };
    }

    /** Leaves the import for the notes; what it said is read. */
    public void leavePlan() {
        plan.dismiss();
        go(Room.NOTES);
    }

    /** What the user may have done elsewhere, such as in an editor, is seen when they come back to the window. */
    public void comeBack() {
        if (room.get() == Room.NOTES) {
            notes.file().look();
        } else if (room.get() == Room.TODAY) {
            today.lookAtNotes();
        }
    }

    /** Shows the note of a card at its line. */
    public void openNote(CardId card) {
        cameFrom = room.get();
        notes.open(card);
        room.set(Room.NOTES);
    }

    /** Opens the note of a card in the editor, at its line. */
    public void openEditor(CardId card) {
        notes.edit(card, () -> room.set(Room.NOTES));
    }

    /** Leaves the notes for where the user came from. */
    public void leaveNotes() {
        Room back = cameFrom;
        cameFrom = Room.TODAY;
        if (back == Room.REVIEW) {
            room.set(back);
        } else {
            go(back);
        }
    }

    /** Shows one card among all cards. */
    public void showCard(CardId card) {
        cards.show(card);
        go(Room.CARDS);
    }

    /** Shows what a search finds among all cards. */
    public void showCards(String query) {
        cards.queryProperty().set(query);
        go(Room.CARDS);
    }

    public void study() {
        if (today.canStart()) {
            review.start();
            room.set(Room.REVIEW);
        }
    }

    /** Starts a session over what was chosen. */
    public void study(StudyChoice choice) {
        review.start(choice);
        room.set(Room.REVIEW);
    }

    /** Shows a deck, or plans the import of notes, by what the files are called. */
    public void takeFiles(List<Path> files) {
        if (files.size() == 1 && isDeck(files.get(0))) {
            decks.open(files.get(0));
            room.set(Room.DECKS);
        } else {
            importNotes(files);
        }
    }

    private static boolean isDeck(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return DECKS.stream().anyMatch(name::endsWith);
    }

    /** Plans the import of note files and shows the plan; nothing is imported before the user says so. */
    public void importNotes(List<Path> files) {
        if (!files.isEmpty()) {
            plan.plan(files);
            room.set(Room.PLAN);
        }
    }

    public void toggleKeys() {
        keysShown.set(!keysShown.get());
    }

    public void closeKeys() {
        keysShown.set(false);
    }
}
