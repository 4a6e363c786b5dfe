package app.cumulus.ui;

import app.cumulus.library.Library;
import app.cumulus.library.files.StartFiles;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.shell.MainWindow;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Puts the window together and runs it. */
public final class CumulusApp {

    private final Path libraryFile;
    private final Clock clock;
    private final StartFiles files;
    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final AtomicReference<Library> library = new AtomicReference<>();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private CumulusApp(Path libraryFile, Clock clock, StartFiles files) {
        this.libraryFile = libraryFile;
        this.clock = clock;
        this.files = files;
    }

    /**
     * Shows the window and waits until it is closed.
     *
     * @param files notes for an empty library, and decks to offer
     * @throws NoDisplayException if there is no screen to show it on; nothing was opened then
     * @throws RuntimeException if the window could not be put together, which is a fault in the program
     */
    public static void launch(Path library, Clock clock, StartFiles files) {
        new CumulusApp(library, clock, files).run();
    }

    private void run() {
        startToolkit();
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            runner.close();
        }
        if (fault.get() != null) {
            throw new IllegalStateException("bug: the window could not be put together", fault.get());
        }
    }

    private void startToolkit() {
        try {
            Platform.startup(this::showWindowOrGiveUp);
        } catch (UnsupportedOperationException | LinkageError failure) {
            // What the toolkit says where it cannot reach a screen, or where the system lacks what it draws with.
            throw new NoDisplayException("there is no display to show a window on", failure);
        }
    }

    /** A fault here would end in the toolkit's thread, and the program would wait for a window that never comes. */
    private void showWindowOrGiveUp() {
        try {
            showWindow();
        } catch (RuntimeException | LinkageError failure) {
            fault.set(failure);
            close();
        }
    }

    private void showWindow() {
        Typefaces.load();
        Words words = new Words(Locale.getDefault(Locale.Category.DISPLAY));
        Stage stage = new Stage();
        stage.setOnHidden(event -> close());
        new MainWindow(stage, libraryFile, runner, clock, words).show(this::openLibrary, files);
    }

    private Library openLibrary() {
        Library opened = Library.open(libraryFile, clock);
        library.set(opened);
        return opened;
    }

    private void close() {
        runner.run(
                () -> {
                    Library opened = library.getAndSet(null);
                    if (opened != null) {
                        opened.close();
                    }
                    return null;
                },
                nothing -> {},
                problem -> {});
        closed.countDown();
    }
}
