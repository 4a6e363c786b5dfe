package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.schedule.Grade;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
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
    void a_half_typed_answer_is_still_there_in_another_language(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.study());
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
        robot.interact(model.review()::toggleTyping);
        robot.clickOn("#typed").write("val");
        robot.interact(() -> model.go(Room.SETTINGS));
        robot.interact(() -> choice(robot, "#settings-language", "Deutsch").fire());
        until(() -> robot.lookup("Einstellungen").tryQuery().isPresent());
        robot.interact(() -> model.study());
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
        assertThat(robot.lookup("#typed").queryTextInputControl().getText()).isEqualTo("val");
        robot.write("ue 1").type(KeyCode.ENTER);
        until(() -> shown().revealed());
        robot.interact(() -> model.review().grade(Grade.GOOD));
        until(() -> !shown().revealed());
        assertThat(robot.lookup("#typed").queryTextInputControl().getText()).isEmpty();
    }

    @Test
    void screens_that_others_took_the_place_of_are_let_go_of(FxRobot robot) {
        until(() -> model.today().canStart());
        Map<Room, WeakReference<Node>> before = screens(robot);
        robot.interact(() -> model.go(Room.SETTINGS));
        robot.interact(() -> choice(robot, "#settings-language", "Deutsch").fire());
        until(() -> robot.lookup("Einstellungen").tryQuery().isPresent());
        screens(robot);
        // The robot remembers every event of its own, with the screen that it went to.
        FxToolkitContext context = FxToolkit.toolkitContext();
        robot.interact(() -> context.setRegisteredStage(context.getRegisteredStage()));
        assertThat(before)
                .allSatisfy((room, screen) -> assertThat(isGone(screen)).isTrue());
    }

    private Map<Room, WeakReference<Node>> screens(FxRobot robot) {
        Map<Room, WeakReference<Node>> screens = new EnumMap<>(Room.class);
        for (Room room : Room.values()) {
            robot.interact(() -> model.go(room));
            robot.interact(() -> screens.put(
                    room,
                    new WeakReference<>(((BorderPane) window.shell.getChildren().get(0)).getCenter())));
        }
        robot.interact(model::goToday);
        return screens;
    }

    private static boolean isGone(WeakReference<Node> screen) {
        for (int i = 0; i < 20 && screen.get() != null; i++) {
            System.gc();
        }
        return screen.get() == null;
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
