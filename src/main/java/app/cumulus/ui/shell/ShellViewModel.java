package app.cumulus.ui.shell;

import app.cumulus.library.Library;
import app.cumulus.library.StudyChoice;
import app.cumulus.ui.progress.ProgressViewModel;
import app.cumulus.ui.review.ReviewViewModel;
import app.cumulus.ui.settings.SettingsViewModel;
import app.cumulus.ui.today.TodayViewModel;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        PROGRESS,
        SETTINGS
    }

    private final TodayViewModel today;
    private final ReviewViewModel review;
    private final ProgressViewModel progress;
    private final SettingsViewModel settings;
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(Room.TODAY);
    private final ReadOnlyBooleanWrapper keysShown = new ReadOnlyBooleanWrapper();

    public ShellViewModel(Library library, TaskRunner runner, Clock clock, Failures failures) {
        today = new TodayViewModel(library, runner, failures);
        review = new ReviewViewModel(library, runner, clock, failures);
        progress = new ProgressViewModel(library, runner, failures);
        settings = new SettingsViewModel(library, runner, failures);
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

    /** Reads what the first screen shows; with an empty library, imports the notes that come along. */
    public void begin(List<Path> firstNotes) {
        settings.load();
        today.refresh();
        if (!firstNotes.isEmpty()) {
            today.importIfEmpty(firstNotes);
        }
    }

    public void goToday() {
        today.refresh();
        room.set(Room.TODAY);
    }

    public void goProgress() {
        progress.refresh();
        room.set(Room.PROGRESS);
    }

    public void goSettings() {
        room.set(Room.SETTINGS);
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

    /** Imports note files and shows on Today what came of it. */
    public void importNotes(List<Path> files) {
        room.set(Room.TODAY);
        today.importNotes(files);
    }

    public void toggleKeys() {
        keysShown.set(!keysShown.get());
    }

    public void closeKeys() {
        keysShown.set(false);
    }
}
