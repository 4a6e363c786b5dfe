package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.review.Open;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen in the smallest window it is made for: named, reachable, legible, and nothing cut off or on top of another. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {

    private static final int MOST_TABS = 120;

    @TempDir
    static Path folder;

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final List<String> problems = new ArrayList<>();
    private TestLibrary test;
    private ShellViewModel model;
    private Shell shell;
    private Scene scene;

    @Start
    void show(Stage stage) {
        Typefaces.load();
        test = new TestLibrary(freshFolder()).withCards(30);
        model = new ShellViewModel(test.library, runner, test.clock, new Failures(new Words(Locale.ENGLISH)));
        shell = new Shell(model, new Words(Locale.ENGLISH), () -> {}, stage::close);
        scene = new Scene(shell, 900, 600);
        new Keyboard(shell::commands).listenTo(scene);
        Looks.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
    }

    @AfterEach
    void close() {
        runner.run(
                () -> {
                    test.library.close();
                    return null;
                },
                done -> {},
                failed -> {});
        runner.close();
    }

    @Test
    void every_screen_is_named_legible_and_whole_by_day(FxRobot robot) {
        robot.interact(() -> Looks.dress(scene, false));
        walkThroughAll(robot);
        assertThat(problems).isEmpty();
    }

    @Test
    void every_screen_is_named_legible_and_whole_by_night_with_text_twice_as_large(FxRobot robot) {
        robot.interact(() -> {
            Looks.dress(scene, true, 200);
            shell.setTextPercent(200);
        });
        walkThroughAll(robot);
        assertThat(problems).isEmpty();
    }

    @Test
    void the_keyboard_reaches_everything_and_shows_where_it_is(FxRobot robot) {
        for (Room room : List.of(Room.TODAY, Room.CARDS, Room.NOTES, Room.PROGRESS, Room.SETTINGS)) {
            go(room);
            tabThrough(robot, room.name());
        }
        study();
        tabThrough(robot, "REVIEW");
        assertThat(problems).isEmpty();
    }

    private void walkThroughAll(FxRobot robot) {
        for (Room room : List.of(Room.TODAY, Room.CARDS, Room.NOTES, Room.PROGRESS, Room.SETTINGS)) {
            go(room);
            look(robot, room.name());
        }
        go(Room.CARDS);
        robot.interact(() -> model.cards().writing().startWriting());
        look(robot, "a new card");
        robot.interact(() -> model.cards().close());
        study();
        look(robot, "a question");
        robot.interact(() -> model.review().reveal());
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown shown && shown.revealed());
        robot.interact(() -> model.review().toggleAbout());
        until(() -> model.review().desk().aboutProperty().get().isPresent());
        look(robot, "an answer and why it is asked");
        robot.interact(() -> model.review().toggleNote());
        look(robot, "an answer and its note lines");
        robot.interact(() -> model.review().startEdit());
        look(robot, "a card to edit");
        robot.interact(() -> model.review().cancelEdit());
        robot.interact(() -> model.review().desk().openRepair());
        until(() -> model.review().openProperty().get() == Open.REPAIR);
        look(robot, "a card to repair");
        robot.interact(() -> model.review().cancelEdit());
        robot.interact(model::toggleKeys);
        look(robot, "all keys");
        robot.interact(model::closeKeys);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until(() -> model.palette().openProperty().get());
        look(robot, "the palette");
        robot.interact(() -> model.palette().close());
    }

    private void look(FxRobot robot, String where) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> problems.addAll(ScreenWalk.problems(scene, where)));
    }

    private void go(Room room) {
        until(() -> model.today().canStart());
        WaitForAsyncUtils.asyncFx(() -> model.go(room));
        until(() -> model.roomProperty().get() == room);
        until(this::nothingIsRead);
    }

    private void study() {
        until(() -> model.today().canStart());
        WaitForAsyncUtils.asyncFx(() -> model.study());
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
    }

    /** Work handed over before has been done and has come back. */
    private boolean nothingIsRead() {
        boolean[] done = new boolean[1];
        runner.run(() -> true, read -> done[0] = true, failed -> {});
        WaitForAsyncUtils.asyncFx(() -> {});
        return true;
    }

    /** Presses Tab all around the window. */
    private void tabThrough(FxRobot robot, String where) {
        Set<Node> wanted = new LinkedHashSet<>(onFx(() -> ScreenWalk.reachable(scene)));
        Node start = onFx(scene::getFocusOwner);
        Node owner = start;
        for (int i = 0; i < MOST_TABS && (i == 0 || owner != start) && !wanted.isEmpty(); i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            owner = onFx(scene::getFocusOwner);
            wanted.remove(owner);
            wanted.removeAll(ScreenWalk.reachedByArrowsFrom(owner));
            if (!ScreenWalk.showsFocus(owner)) {
                problems.add(where + ": " + ScreenWalk.describe(owner) + " does not show that it has the keyboard");
            }
        }
        wanted.forEach(node -> problems.add(where + ": " + ScreenWalk.describe(node) + " is not reached by Tab"));
    }

    private static <T> T onFx(Callable<T> look) {
        try {
            return WaitForAsyncUtils.asyncFx(look).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(folder, "library");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come about", late);
        }
    }
}
