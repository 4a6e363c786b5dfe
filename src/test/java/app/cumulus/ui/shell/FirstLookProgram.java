package app.cumulus.ui.shell;

import app.cumulus.QuestionLines;
import app.cumulus.library.GeneratedLibrary;
import app.cumulus.library.Library;
import app.cumulus.library.files.StartFiles;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Measures the first look of a fresh program: the window stands with Today's numbers painted, the user presses the key of Cards, of
 * Progress or of Notes, at once or after a while, and waits for the picture. Each look is a program of its own.
 */
public final class FirstLookProgram {

    private static final List<String> THREADS = List.of("JavaFX Application Thread", "cumulus-library");
    private static final int[] STOOD_MILLIS = {0, 2000};
    private static final int LOOK_MILLIS = 2;

    /** What is looked at, by its key. */
    private enum Look {
        CARDS(KeyCode.DIGIT3),
        PROGRESS(KeyCode.DIGIT4),
        /** Of a library whose cards are all of one note. */
        NOTES(KeyCode.DIGIT2);

        private final KeyCode key;

        Look(KeyCode key) {
            this.key = key;
        }
    }

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final CompletableFuture<Library> opened = new CompletableFuture<>();
    private Stage stage;

    private FirstLookProgram() {}

    /** The arguments are a number of cards and how often to look; a program that this one starts has others. */
    public static void main(String[] args) throws Exception {
        if (args.length > 2) {
            new FirstLookProgram().look(Path.of(args[0]), Look.valueOf(args[1]), Integer.parseInt(args[2]));
            return;
        }
        Path folder = Files.createTempDirectory("cumulus-first-look");
        int cards = Integer.parseInt(args[0]);
        Path file = GeneratedLibrary.make(folder, cards, Clock.systemUTC());
        Path ofOneNote = GeneratedLibrary.makeOfOneNote(folder, cards, Clock.systemUTC());
        System.out.println("| first look | Today stood for | clock: p50 ms | max | processor: p50 ms | max"
                + " | longest step meanwhile: p50 ms | times |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Look look : Look.values()) {
            for (int stood : STOOD_MILLIS) {
                print(
                        look,
                        stood,
                        look == Look.NOTES ? ofOneNote : file,
                        args.length > 1 ? Integer.parseInt(args[1]) : 5);
            }
        }
    }

    private static void print(Look look, int stoodMillis, Path file, int times) throws Exception {
        double[] clock = new double[times];
        double[] processor = new double[times];
        double[] held = new double[times];
        for (int i = 0; i < times; i++) {
            Process one = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstLookProgram.class.getName(),
                            file.toString(),
                            look.name(),
                            String.valueOf(stoodMillis))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try (Scanner out = new Scanner(said).useLocale(Locale.ROOT)) {
                clock[i] = out.nextDouble();
                processor[i] = out.nextDouble();
                held[i] = out.nextDouble();
            }
            one.waitFor();
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f s | %.0f | %.0f | %.0f | %.0f | %.0f | %d |%n",
                look,
                stoodMillis / 1000.0,
                median(clock),
                DoubleStream.of(clock).max().orElseThrow(),
                median(processor),
                DoubleStream.of(processor).max().orElseThrow(),
                median(held),
                times);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void look(Path file, Look look, int stoodMillis) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        Platform.startup(() -> {
            Typefaces.load();
            stage = new Stage();
            Clock clock = Clock.systemUTC();
            new MainWindow(stage, file, runner, clock, new Words(Locale.ENGLISH))
                    .show(
                            () -> {
                                opened.complete(Library.open(file, clock, new QuestionLines()));
                                return opened.join();
                            },
                            new StartFiles(List.of(), Optional.empty()));
            shown.countDown();
        });
        shown.await();
        painted(() -> stage.getScene().lookup("#count-due") != null).join();
        double held = stand(stoodMillis);
        long start = System.nanoTime();
        long busy = busyNanos();
        CompletableFuture<Long> done = painted(() -> isThere(look));
        Platform.runLater(() -> press(look.key));
        long end = done.join();
        System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", (end - start) / 1e6, (busyNanos() - busy) / 1e6, held);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void press(KeyCode key) {
        Scene scene = stage.getScene();
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        KeyEvent pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, !mac, false, mac);
        Event.fireEvent(Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene), pressed);
    }

    /** When a picture with it has been painted: the frame after the one in which it was laid out begins then. */
    private CompletableFuture<Long> painted(BooleanSupplier isThere) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        boolean[] laidOut = new boolean[1];
        Runnable[] look = new Runnable[1];
        Platform.runLater(() -> {
            look[0] = () -> {
                if (laidOut[0]) {
                    stage.getScene().removePostLayoutPulseListener(look[0]);
                    painted.complete(System.nanoTime());
                } else if (isThere.getAsBoolean()) {
                    laidOut[0] = true;
                    Platform.requestNextPulse();
                }
            };
            stage.getScene().addPostLayoutPulseListener(look[0]);
            Platform.requestNextPulse();
        });
        return painted;
    }

    private boolean isThere(Look look) {
        return switch (look) {
            case CARDS ->
                stage.getScene().getRoot().lookupAll("#cards .table-cell").stream()
                        .anyMatch(cell -> !((Labeled) cell).getText().isEmpty());
            case PROGRESS -> plotsInView();
            case NOTES ->
                stage.getScene().getRoot().lookupAll("#note-lines .line-row").size() > 1;
        };
    }

    /** Whether the first plot is there and, below the last one in view, another one that is not. */
    private boolean plotsInView() {
        Node grid = stage.getScene().lookup(".plots");
        ScrollPane page = (ScrollPane) stage.getScene().lookup(".page");
        if (grid == null || stage.getScene().lookup("#says-calendar") == null) {
            return false;
        }
        double end = page.localToScene(page.getBoundsInLocal()).getMaxY();
        Bounds plots = grid.localToScene(grid.getBoundsInLocal());
        return plots.getMaxY() > end;
    }

    /** Stands for a while and gives the longest time for which the window's thread was kept meanwhile, by the processor's clock. */
    private static double stand(int millis) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double longest = 0;
        long end = System.nanoTime() + millis * 1_000_000L;
        long before = 0;
        while (System.nanoTime() < end) {
            FutureTask<Long> look = new FutureTask<>(threads::getCurrentThreadCpuTime);
            Platform.runLater(look);
            longest = before == 0 ? 0 : Math.max(longest, (look.get() - before) / 1e6);
            before = look.get();
            Thread.sleep(LOOK_MILLIS);
        }
        return longest;
    }

    /** Processor time of the two threads that work on it: on a busy machine it tells more than the clock. */
    private static long busyNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && THREADS.contains(thread.getThreadName()))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
