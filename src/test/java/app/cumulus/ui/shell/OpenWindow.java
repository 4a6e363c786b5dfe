package app.cumulus.ui.shell;

import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The program's window over a test's library, as a user has it before them. */
final class OpenWindow {

    private static final int MOST_SECONDS = 20;

    final TestLibrary test;
    final Words words;
    final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    final ShellViewModel model;
    final Shell shell;
    final Scene scene;

    private OpenWindow(Stage stage, TestLibrary test, Words words, Size size) {
        Typefaces.load();
        this.test = test;
        this.words = words;
        model = new ShellViewModel(test.library, runner, test.clock, new Failures(words));
        shell = new Shell(model, words, () -> model.importNotes(List.of(test.note("more.txt", 5))), stage::close);
        scene = new Scene(shell, size.width, size.height);
        new Keyboard(shell::commands, shell::keys).listenTo(scene);
        Looks.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
    }

    /** How large the window is. */
    enum Size {
        USUAL(1280, 800),
        SMALLEST(900, 600);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    static OpenWindow over(TestLibrary test, Stage stage, Words words, Size size) {
        return new OpenWindow(stage, test, words, size);
    }

    /** Lets work under way come to its end, then closes the library. */
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

    /** Waits until it holds on the window's thread. */
    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    MOST_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come about", late);
        }
    }
}
