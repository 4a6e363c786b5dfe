package app.cumulus.ui.settings;

import app.cumulus.library.Library;
import app.cumulus.library.Settings;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The settings as they are; a change is kept at once. */
public final class SettingsViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.DEFAULTS);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public SettingsViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** What went wrong last, until dismissed; empty while all is well. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads the settings from the library. */
    public void load() {
        runner.run(library::settings, settings::set, this::fail);
    }

    /** Changes one or several settings and keeps them; where that fails, the old ones stay. */
    public void change(UnaryOperator<Settings> change) {
        Settings before = settings.get();
        Settings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        settings.set(after);
        runner.run(
                () -> {
                    library.change(after);
                    return after;
                },
                kept -> {},
                problem -> {
                    settings.set(before);
                    fail(problem);
                });
    }

    public void dismiss() {
        failure.set("");
    }

    private void fail(Throwable problem) {
        failure.set(failures.sentence(problem));
    }
}
