package app.cumulus.ui.settings;

import app.cumulus.library.Library;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Setting;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.keys.KeyTable;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/** The settings as they are; a change is kept at once. */
public final class SettingsViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.DEFAULTS);
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
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

    /** How far down the page one is, from 0 to 1; it stays where it was when the page is built anew. */
    public DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /** Shows settings that were read already. */
    public void begin(Settings read) {
        settings.set(read);
    }

    /** Reads the settings from the library. */
    public void load() {
        runner.run(library::settings, settings::set, this::fail);
    }

    /** Chooses a value. */
    public <T> void change(Setting<T> setting, T value) {
        change(kept -> setting.in(kept, value));
    }

    /** Chooses what was typed, if it makes sense. */
    public void type(Setting<String> setting, String typed) {
        try {
            setting.read(settings.get(), typed);
        } catch (IllegalArgumentException wrong) {
            failure.set(failures.say("settings." + setting.name() + ".wrong", typed));
            return;
        }
        change(kept -> setting.read(kept, typed));
    }

    /** The keys in use. */
    public KeyTable keys() {
        return KeyTable.of(settings.get().keys());
    }

    /**
     * Gives a command a key of its own.
     *
     * @return the command that has this key already, and nothing is changed then; none if the key was free
     */
    public Optional<Command> chooseKey(Command command, Key key) {
        Optional<Command> holder = keys().holder(command, key);
        if (holder.isEmpty()) {
            change(AllSettings.KEYS, keys().with(command, key));
        }
        return holder;
    }

    /** Gives a command its usual keys back. */
    public void resetKey(Command command) {
        change(AllSettings.KEYS, keys().without(command));
    }

    /** Gives all commands their usual keys back. */
    public void resetKeys() {
        change(AllSettings.KEYS, Map.of());
    }

    /** Changes what is kept, which another program may have changed too; where that fails, the old settings stay. */
    private void change(UnaryOperator<Settings> change) {
        runner.run(
                () -> {
                    Settings after = change.apply(library.settings());
                    library.change(after);
                    return after;
                },
                after -> {
                    failure.set("");
                    settings.set(after);
                },
                this::fail);
    }

    public void dismiss() {
        failure.set("");
    }

    private void fail(Throwable problem) {
        failure.set(failures.sentence(problem));
    }
}
