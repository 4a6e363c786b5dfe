package app.cumulus.ui.shell;

import app.cumulus.QuestionLines;
import app.cumulus.library.GeneratedLibrary;
import app.cumulus.library.Library;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens Progress in a window over a large library, and counts until the first plot and until all are laid out. */
public final class ProgressSpeedProgram {

    private static final int TIMES = 12;
    private static final int POLL_MILLIS = 10;
    private static final String FIRST = "#plot-calendar";
    private static final String LAST = "#plot-easinesses";

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private ShellViewModel model;
    private Scene scene;

    private ProgressSpeedProgram() {}

    /** The argument is a number of cards. */
    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Clock clock = Clock.systemUTC();
        Path file =
                GeneratedLibrary.make(Files.createTempDirectory("cumulus-progress"), Integer.parseInt(args[0]), clock);
        try (Library library = Library.open(file, clock, new QuestionLines())) {
            new ProgressSpeedProgram().measure(library, clock);
        }
        Platform.exit();
        System.exit(0);
    }

    private void measure(Library library, Clock clock) throws Exception {
        onFx(() -> show(library, clock));
        List<Double> first = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Double> used = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Node firstBefore = onFx(() -> scene.lookup(FIRST));
            Node lastBefore = onFx(() -> scene.lookup(LAST));
            onFx(() -> go(Room.SETTINGS));
            long start = System.nanoTime();
            double usedBefore = processorMillis();
            onFx(() -> go(Room.PROGRESS));
            until(FIRST, firstBefore);
            first.add((System.nanoTime() - start) / 1e6);
            until(LAST, lastBefore);
            all.add((System.nanoTime() - start) / 1e6);
            used.add(processorMillis() - usedBefore);
        }
        runner.close();
        System.out.println("| what | the first time ms | p50 ms | max ms | times |");
        System.out.println("|---|---|---|---|---|");
        print("open Progress: the first plot", first);
        print("open Progress: all plots", all);
        print("processor time of all threads for it", used);
    }

    private static double processorMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    private Void show(Library library, Clock clock) {
        Typefaces.load();
        Words words = new Words(Locale.ENGLISH);
        model = new ShellViewModel(library, runner, clock, new Failures(words));
        scene = new Scene(new Shell(model, words, () -> {}, () -> {}), 1280, 800);
        Looks.dress(scene, false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
        return null;
    }

    private Void go(Room room) {
        model.go(room);
        return null;
    }

    /** Waits until a plot is there that was not there before, and is laid out. */
    private void until(String plot, Node before) throws Exception {
        while (!onFx(() -> isNew(plot, before))) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean isNew(String plot, Node before) {
        Node now = scene.lookup(plot);
        boolean isNew = now != null && now != before;
        if (isNew) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return isNew;
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %d |%n",
                what,
                times.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
