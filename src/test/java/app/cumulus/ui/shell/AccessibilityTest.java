package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.plan.PlanState;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.review.Open;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Words;
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

    private static final List<Room> PLACES =
            List.of(Room.TODAY, Room.CARDS, Room.NOTES, Room.PROGRESS, Room.DECKS, Room.SETTINGS);

    private final List<String> problems = new ArrayList<>();
    private Path own;
    private OpenWindow window;
    private ShellViewModel model;
    private Scene scene;

    @Start
    void show(Stage stage) throws IOException {
        own = Files.createTempDirectory(folder, "library");
        window = OpenWindow.over(
                new TestLibrary(own).withCards(30), stage, new Words(Locale.ENGLISH), OpenWindow.Size.SMALLEST);
        model = window.model;
        scene = window.scene;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void every_screen_is_named_legible_and_whole_by_day(FxRobot robot) throws IOException {
        walkThroughAll(robot);
        assertThat(problems).isEmpty();
    }

    @Test
    void every_screen_is_named_legible_and_whole_by_night_with_text_twice_as_large(FxRobot robot) throws IOException {
        robot.interact(() -> {
            Looks.dress(scene, true, 200);
            window.shell.setTextPercent(200);
        });
        walkThroughAll(robot);
        assertThat(problems).isEmpty();
    }

    @Test
    void every_screen_is_named_legible_and_whole_in_german(FxRobot robot) throws IOException {
        until(() -> model.today().canStart());
        robot.interact(() -> model.settings().change(AllSettings.LANGUAGE, Settings.Language.GERMAN));
        until(() -> robot.lookup("Heute").tryQuery().isPresent());
        walkThroughAll(robot);
        assertThat(problems).isEmpty();
    }

    @Test
    void the_keyboard_reaches_everything_and_shows_where_it_is(FxRobot robot) throws IOException {
        for (Room room : PLACES) {
            go(room);
            tabThrough(robot, room.name());
        }
        plan();
        tabThrough(robot, "PLAN");
        deck(robot);
        tabThrough(robot, "a deck to take");
        study();
        tabThrough(robot, "REVIEW");
        assertThat(problems).isEmpty();
    }

    private void walkThroughAll(FxRobot robot) throws IOException {
        for (Room room : PLACES) {
            go(room);
            look(robot, room.name());
        }
        plan();
        look(robot, "an import plan");
        deck(robot);
        look(robot, "a deck to take");
        robot.interact(() -> model.decks().cancel());
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

    /** A note that lost some of its facts and has new ones, under another name. */
    private void plan() throws IOException {
        String facts = Files.readString(own.resolve("facts.txt"));
        Path note = Files.writeString(
                own.resolve("facts-2.txt"), facts.substring(0, facts.length() / 2) + "one more = 1\n");
        WaitForAsyncUtils.asyncFx(() -> model.importNotes(List.of(note)));
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Ready);
    }

    /** A table whose columns can be read otherwise. */
    private void deck(FxRobot robot) throws IOException {
        Path deck = Files.writeString(own.resolve("depot.csv"), "parcel;a box with a stamp\nlorry;a car for parcels\n");
        robot.interact(() -> model.takeFiles(List.of(deck)));
        until(() -> scene.lookup("#take_deck") != null);
    }

    private void look(FxRobot robot, String where) {
        until(() -> scene.lookup(".plots") == null
                || scene.lookup("#progress-empty") != null
                || scene.lookup("#plot-easinesses") != null);
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
        window.runner.run(() -> true, read -> done[0] = true, failed -> {});
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
}
