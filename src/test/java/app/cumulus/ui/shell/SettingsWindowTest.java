package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsWindowTest {

    private final TestLibrary test = new TestLibrary(temporaryFolder()).withCards(3);
    private OpenWindow window;
    private ShellViewModel model;

    @Start
    void show(Stage stage) {
        window = OpenWindow.over(test, stage, new Words(Locale.ENGLISH), Size.USUAL);
        model = window.model;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void another_language_comes_at_once_and_what_was_begun_goes_on(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.go(Room.CARDS));
        robot.interact(() -> model.cards().writing().startWriting());
        robot.interact(
                () -> robot.lookup("#card-question").queryTextInputControl().setText("Half a question"));
        robot.interact(() -> {
            model.goToday();
            model.study();
        });
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
        robot.interact(() -> model.review().reveal());
        until(() -> shown().revealed());
        Frame.Shown before = shown();

        robot.interact(() -> model.go(Room.SETTINGS));
        robot.interact(() -> choice(robot, "#settings-language", "Deutsch").fire());
        until(() -> robot.lookup("Einstellungen").tryQuery().isPresent());
        assertThat(robot.lookup("Neue Karten am Tag").tryQuery()).isPresent();

        robot.interact(() -> model.go(Room.CARDS));
        assertThat(robot.lookup("#card-question").queryTextInputControl().getText())
                .isEqualTo("Half a question");
        robot.interact(() -> model.study());
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
        assertThat(shown().card()).isEqualTo(before.card());
        robot.interact(() -> model.review().reveal());
        until(() -> robot.lookup("Schwer").tryQuery().isPresent());
    }

    @Test
    void a_key_of_ones_own_gives_its_command_and_the_usual_one_no_longer(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.go(Room.SETTINGS));
        robot.interact(() -> ((Button) robot.lookup("#settings-keys").query()).fire());
        Button key = robot.lookup("#key-GO_TODAY").query();
        robot.interact(key::requestFocus);
        robot.interact(key::fire);
        robot.type(KeyCode.F4);
        until(() -> !model.settings().keys().isUsual());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(model.roomProperty().get()).isEqualTo(Room.SETTINGS);
        robot.type(KeyCode.F4);
        until(() -> model.roomProperty().get() == Room.TODAY);
    }

    private static ToggleButton choice(FxRobot robot, String id, String word) {
        Pane choice = robot.lookup(id).query();
        return choice.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private Frame.Shown shown() {
        return (Frame.Shown) model.review().frameProperty().get();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("cumulus");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
