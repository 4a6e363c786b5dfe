package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.plan.PlanState;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
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

@ExtendWith(ApplicationExtension.class)
class LongImportTest {

    @TempDir
    static Path folder;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    /** Held, since a binding that nobody holds is collected and tells nothing any more. */
    private final List<ObservableBooleanValue> watched = new ArrayList<>();

    private TestLibrary test;
    private ShellViewModel model;
    private Scene scene;

    @Start
    void show(Stage stage) {
        test = new TestLibrary(folder, this::readOnceAllowed);
        Words words = new Words(Locale.ENGLISH);
        model = new ShellViewModel(test.library, runner, test.clock, new Failures(words));
        Shell shell = new Shell(model, words, () -> {}, stage::close);
        scene = new Scene(shell, 900, 600);
        new Keyboard(shell::commands).listenTo(scene);
        Looks.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
    }

    private ReadNote readOnceAllowed(NoteText note) {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new QuestionLines().read(note);
    }

    @AfterEach
    void close() {
        goOn.countDown();
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
    void a_long_import_shows_that_it_works_then_how_far_and_then_how_to_cancel(FxRobot robot) {
        List<String> seen = new ArrayList<>();
        robot.interact(() -> {
            note(seen, "that it works", scene.lookup(".import-progress").visibleProperty());
            note(seen, "how far", bar().indeterminateProperty().not());
            note(seen, "how to cancel", scene.lookup("#stop_import").visibleProperty());
            model.today().importNotes(List.of(test.note("long.txt", 3)));
        });
        until(() -> seen.size() == 3);
        assertThat(seen).containsExactly("that it works", "how far", "how to cancel");
        assertThat(robot.lookup("#import-stage").queryLabeled().getText())
                .isEqualTo("Making cards of long.txt: 5\u00a0%");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#import-stage").queryLabeled().getText()).isEqualTo("Cancelling\u2026");
        goOn.countDown();
        until(() -> !robot.lookup(".import-title").queryAll().isEmpty());
        assertThat(robot.lookup(".import-title").queryLabeled().getText())
                .isEqualTo("Import cancelled. Nothing was changed.");
        assertThat(model.today().overviewProperty().get().orElseThrow().activeCards())
                .isZero();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".import-title").queryAll()).isEmpty();
    }

    @Test
    void other_screens_tell_for_which_import_they_have_to_wait_and_when_it_waits_for_the_user(FxRobot robot) {
        robot.interact(() -> model.importNotes(List.of(test.note("long.txt", 3))));
        robot.interact(model::goToday);
        until(() ->
                elsewhere().isVisible() && elsewhere().lookup("#import-stage").isVisible());
        until(() -> ((Labeled) elsewhere().lookup("#import-stage")).getText().startsWith("Making cards of long.txt"));
        robot.interact(() -> model.go(ShellViewModel.Room.CARDS));
        assertThat(((Labeled) scene.lookup("#cards-status")).getText())
                .as("nobody knows yet how many there are")
                .isEmpty();
        goOn.countDown();
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Ready);
        assertThat(robot.from(elsewhere())
                        .lookup("An import is planned and waits for you.")
                        .queryAll())
                .isNotEmpty();
        assertThat(elsewhere().isVisible()).isTrue();
        robot.clickOn("Look at it");
        until(() -> model.roomProperty().get() == ShellViewModel.Room.PLAN);
        assertThat(elsewhere()).as("here one sees it").isNull();
    }

    private Node elsewhere() {
        return scene.lookup("#import-elsewhere");
    }

    private void note(List<String> seen, String what, ObservableBooleanValue shown) {
        watched.add(shown);
        shown.addListener((observable, before, now) -> {
            if (now && !seen.contains(what)) {
                seen.add(what);
            }
        });
    }

    private ProgressBar bar() {
        return (ProgressBar) scene.lookup("#import-bar");
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
