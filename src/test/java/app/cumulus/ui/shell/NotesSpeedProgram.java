package app.cumulus.ui.shell;

import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.notes.Wanted;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/** Measures the Notes screen of a long note in a window; prints a table of docs/performance.md. */
public final class NotesSpeedProgram {

    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();
    private static final List<String> THREADS = List.of("JavaFX Application Thread", "cumulus-library");
    private static final int STEPS = 100;
    private static final int OFF_EACH = 7;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private ShellViewModel model;
    private Scene scene;

    private NotesSpeedProgram() {}

    /** The argument is a number of lines. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cumulus-notes-speed");
        Path note = Files.writeString(folder.resolve("long.txt"), text(Integer.parseInt(args[0])));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
        try (Library library = Library.open(folder.resolve("library.db"), Clock.systemUTC(), new QuestionLines())) {
            library.importNotes(List.of(note));
            new NotesSpeedProgram().measure(library, runner);
            runner.close();
        }
        Platform.exit();
    }

    private static String text(int lines) {
        StringBuilder text = new StringBuilder("[Service]\n");
        for (int i = 2; i <= lines; i++) {
            text.append(i % OFF_EACH == 0 ? "off " : "").append("limit number ").append(i);
            text.append(i % 3 == 0 ? " of the service, per account and Region, before one asks for more" : "");
            text.append(" = ").append(i).append(" of them, and twice as many after a request to support\n");
        }
        return text.toString();
    }

    private void measure(Library library, BackgroundRunner runner) throws Exception {
        onFx(() -> show(library, runner));
        timed(
                "open Notes",
                () -> model.go(ShellViewModel.Room.NOTES),
                () -> lines() != null
                        && !lines().getItems().isEmpty()
                        && !lines().lookupAll(".line-row").isEmpty());
        for (int i = 0; i < STEPS; i++) {
            int line = 1 + (int) ((long) i * lines().getItems().size() / STEPS);
            timed(
                    "choose a line and see its cards",
                    () -> model.notes().choose(line),
                    () -> model.notes().cardsProperty().get().stream()
                                    .anyMatch(card -> card.standing().firstLine() == line)
                            || line == 1);
            windowThread("next line that is off", () -> model.notes().goTo(Wanted.OFF));
            model.notes().findProperty().set("number " + (line / 2 + 3) + " ");
            windowThread("find in the note", () -> model.notes().findNext(false));
            int to = i * 97 % lines().getItems().size();
            windowThread("scroll by a page", () -> lines().scrollTo(to));
        }
        print();
    }

    private void show(Library library, BackgroundRunner runner) {
        Typefaces.load();
        Words words = new Words(Locale.ENGLISH);
        model = new ShellViewModel(library, runner, Clock.systemUTC(), new Failures(words));
        scene = new Scene(new Shell(model, words, () -> {}, () -> {}), 1280, 800);
        Looks.dress(scene, false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.begin(List.of());
    }

    private ListView<?> lines() {
        return (ListView<?>) scene.lookup("#note-lines");
    }

    /** Runs until the picture with what it brings was laid out. */
    private void timed(String what, Runnable action, Callable<Boolean> there) throws Exception {
        long start = System.nanoTime();
        long busy = busyNanos();
        onFx(action);
        while (!seen(there)) {
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException("nothing came of '" + what + "'");
            }
            Thread.sleep(1);
        }
        note(what, System.nanoTime() - start);
        note(what + ", processor time", busyNanos() - busy);
    }

    /** Processor time of the two threads that work on it: on a busy machine it tells more than the clock. */
    private static long busyNanos() {
        return Arrays.stream(CLOCKS.getThreadInfo(CLOCKS.getAllThreadIds()))
                .filter(thread -> thread != null && THREADS.contains(thread.getThreadName()))
                .mapToLong(thread -> CLOCKS.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private boolean seen(Callable<Boolean> there) throws Exception {
        FutureTask<Boolean> look = new FutureTask<>(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return there.call();
        });
        Platform.runLater(look);
        return look.get();
    }

    /** What holds up the window: the action itself and the layout after it, in processor time, since others use the machine. */
    private void windowThread(String what, Runnable action) throws Exception {
        long[] start = new long[1];
        onFx(() -> {
            start[0] = CLOCKS.getCurrentThreadCpuTime();
            action.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            note(what + ", processor time of the window's thread", CLOCKS.getCurrentThreadCpuTime() - start[0]);
        });
        Thread.sleep(20);
    }

    private void note(String what, long nanos) {
        millis.computeIfAbsent(what, key -> new ArrayList<>()).add(nanos / 1e6);
    }

    private static void onFx(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    private void print() {
        System.out.println("| what | p50 ms | p95 ms | max ms | times |");
        System.out.println("|---|---|---|---|---|");
        millis.forEach((what, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %d |%n",
                    what,
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                    sorted.get(sorted.size() - 1),
                    sorted.size());
        });
    }
}
