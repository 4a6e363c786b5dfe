package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Watches the thread of the window while the program is used: no step may keep it for long. What counts is the processor time
 * of the thread between two looks, so that other programs on the machine do not matter; the first rounds are for the compiler.
 * What is slow is slow each time: a step counts that is too long in both of the last rounds, since a collection or a cold cache
 * may fall into one of them.
 */
@ExtendWith(ApplicationExtension.class)
class FreeThreadTest {

    private static final double MOST_MILLIS = 50;
    private static final int ROUNDS_BEFORE = 3;
    private static final int ROUNDS_WATCHED = 2;

    @TempDir
    static Path folder;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final Map<String, Set<Integer>> tooLong = new ConcurrentHashMap<>();
    private TestLibrary test;
    private ShellViewModel model;
    private Scene scene;
    private volatile String doing = "";
    private volatile int round;
    private volatile boolean watching;
    private long lastNanos;

    @Start
    void show(Stage stage) {
        Typefaces.load();
        test = new TestLibrary(folder).withCards(400);
        model = new ShellViewModel(test.library, runner, test.clock, new Failures(new Words(Locale.ENGLISH)));
        Shell shell = new Shell(model, new Words(Locale.ENGLISH), () -> {}, stage::close);
        scene = new Scene(shell, 1280, 800);
        new Keyboard(shell::commands).listenTo(scene);
        Looks.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
    }

    @AfterEach
    void close() {
        watching = false;
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
    void no_step_of_daily_use_keeps_the_thread_of_the_window() {
        for (round = 1; round <= ROUNDS_BEFORE + ROUNDS_WATCHED; round++) {
            if (round == ROUNDS_BEFORE + 1) {
                watch();
            }
            useEverything();
        }
        watching = false;
        assertThat(tooLong).allSatisfy((step, rounds) -> assertThat(rounds).hasSizeLessThan(ROUNDS_WATCHED));
    }

    private void useEverything() {
        step("go to Today", () -> model.go(Room.TODAY), () -> model.today().canStart());
        step(
                "start a session",
                model::study,
                () -> model.review().frameProperty().get() instanceof Frame.Shown);
        for (int i = 0; i < 3; i++) {
            Frame before = model.review().frameProperty().get();
            step("show the answer", model.review()::reveal, () -> shown().revealed());
            step(
                    "grade",
                    () -> model.review().grade(app.cumulus.schedule.Grade.GOOD),
                    () -> model.review().frameProperty().get() != before && !shown().revealed());
        }
        step("undo", model.review()::undo, () -> true);
        step("note lines", model.review()::toggleNote, () -> true);
        step(
                "go to Cards",
                () -> model.go(Room.CARDS),
                () -> model.cards().cardProperty().get().isPresent());
        for (String typed : List.of("f", "fa", "fact", "fact 3", "fact 30", "")) {
            step("type in the search", () -> model.cards().queryProperty().set(typed), () -> true);
        }
        step("go to Notes", () -> model.go(Room.NOTES), () -> true);
        step("go to Progress", () -> model.go(Room.PROGRESS), () -> scene.lookup("#says-calendar") != null);
        step("go to Settings", () -> model.go(Room.SETTINGS), () -> true);
        step("all keys", model::toggleKeys, () -> true);
        step("close the keys", model::closeKeys, () -> true);
    }

    private Frame.Shown shown() {
        return (Frame.Shown) model.review().frameProperty().get();
    }

    private void step(String what, Runnable action, Callable<Boolean> done) {
        doing = what;
        Platform.runLater(action);
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError(what + " did not come about", late);
        }
    }

    /** Looks at the clock of the thread again and again, each time behind what was waiting. */
    private void watch() {
        watching = true;
        Platform.runLater(() -> {
            lastNanos = threads.getCurrentThreadCpuTime();
            Platform.runLater(this::look);
        });
    }

    private void look() {
        long now = threads.getCurrentThreadCpuTime();
        double millis = (now - lastNanos) / 1e6;
        if (millis > MOST_MILLIS) {
            tooLong.computeIfAbsent(doing, step -> ConcurrentHashMap.newKeySet())
                    .add(round);
        }
        lastNanos = now;
        if (watching) {
            Platform.runLater(this::look);
        }
    }
}
