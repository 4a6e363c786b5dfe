package app.cumulus.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.SettingNames;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {

    @TempDir
    private Path folder;

    private TestLibrary test;
    private SettingsViewModel model;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        model = new SettingsViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
        model.load();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void a_change_is_kept_at_once_and_leaves_alone_what_another_program_changed() {
        test.library.change(SettingNames.with(test.library.settings(), "new-cards", "7"));
        model.change(AllSettings.TEXT_SIZE, 150);
        assertThat(AllSettings.TEXT_SIZE.of(test.library.settings())).isEqualTo(150);
        assertThat(AllSettings.NEW_CARDS.of(test.library.settings())).isEqualTo(7);
        assertThat(model.settingsProperty().get()).isEqualTo(test.library.settings());
    }

    @Test
    void what_cannot_be_is_said_in_the_words_of_the_window_and_nothing_changes() {
        model.type(AllSettings.BACKUP_FOLDER, "backups");
        assertThat(model.failureProperty().get())
                .isEqualTo("backups: name the whole path of a folder. Backups go where they went before.");
        Path missing = folder.resolve("missing").toAbsolutePath();
        model.type(AllSettings.BACKUP_FOLDER, missing.toString());
        assertThat(model.failureProperty().get()).startsWith(missing + ": there is no such folder");
        assertThat(test.library.settings()).isEqualTo(Settings.DEFAULTS);
        model.type(AllSettings.BACKUP_FOLDER, folder.toString());
        assertThat(model.failureProperty().get()).isEmpty();
        assertThat(AllSettings.BACKUP_FOLDER.of(test.library.settings())).isEqualTo(folder.toString());
    }

    @Test
    void a_key_that_another_command_has_is_not_taken_from_it() {
        assertThat(model.chooseKey(Command.SUSPEND, new Key.Typed('u'))).contains(Command.UNDO);
        assertThat(model.keys().isUsual()).isTrue();
        assertThat(model.chooseKey(Command.UNDO, new Key.Typed('z'))).isEmpty();
        assertThat(model.chooseKey(Command.SUSPEND, new Key.Typed('u'))).isEmpty();
        assertThat(AllSettings.KEYS.of(test.library.settings()))
                .containsEntry("UNDO", "z")
                .containsEntry("SUSPEND", "u");
        model.resetKey(Command.SUSPEND);
        assertThat(model.keys().keys(Command.SUSPEND)).isEqualTo(List.of(new Key.Typed('s')));
        model.resetKeys();
        assertThat(model.keys().isUsual()).isTrue();
    }
}
