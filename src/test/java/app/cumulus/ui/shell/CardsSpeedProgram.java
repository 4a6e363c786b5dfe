package app.cumulus.ui.shell;

import app.cumulus.QuestionLines;
import app.cumulus.library.GeneratedLibrary;
import app.cumulus.library.Library;
import app.cumulus.ui.controls.Typefaces;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** Measures the Cards screen of a large library in a window, from the key to the picture with the rows in it. */
public final class CardsSpeedProgram {

    private static final List<String> TYPED = List.of("limit has number 3.1", "is:due ease<2.6", "topic:service 2.11");
    private static final int SCROLLS = 60;
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private static final List<String> THREADS = List.of("JavaFX Application Thread", "cumulus-library");

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private final Map<String, List<Double>> processorMillis = new LinkedHashMap<>();
    private ShellViewModel model;
    private Scene scene;

    private CardsSpeedProgram() {}

    /** The argument is a number of cards. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cumulus-cards-speed");
        Path file = GeneratedLibrary.make(folder, Integer.parseInt(args[0]), Clock.systemUTC());
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new CardsSpeedProgram().measure(file);
        Platform.exit();
    }

    private void measure(Path file) throws Exception {
        BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
        try (Library library = Library.open(file, Clock.systemUTC(), new QuestionLines())) {
            onFx(() -> show(library, runner));
            timed("open Cards", () -> model.go(ShellViewModel.Room.CARDS), "");
            for (int round = 0; round < 2; round++) {
                for (String text : TYPED) {
                    for (int end = 1; end <= text.length(); end++) {
                        String typed = text.substring(0, end);
                        timed(
                                "keystroke in the search",
                                () -> model.cards().queryProperty().set(typed),
                                typed);
                    }
                    timed(
                            "clear the search",
                            () -> model.cards().queryProperty().set(""),
                            "");
                }
            }
            scroll();
            openProgress();
            runner.close();
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

    /** Runs until the rows are those of the search, are read, and a picture with them was laid out. */
    private void timed(String what, Runnable action, String typed) throws Exception {
        long start = System.nanoTime();
        long busy = busyNanos();
        TableView<?>[] before = new TableView<?>[1];
        Object[] rows = new Object[1];
        onFx(() -> {
            before[0] = (TableView<?>) scene.lookup("#cards");
            rows[0] = before[0] == null ? null : before[0].getItems();
            action.run();
        });
        boolean misread = !model.cards().problemProperty().get().isEmpty();
        while (!misread && !isShown(rows[0])) {
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException("nothing came of '" + typed + "'");
            }
            Thread.sleep(1);
        }
        if (!misread) {
            millis.computeIfAbsent(what, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            processorMillis.computeIfAbsent(what, key -> new ArrayList<>()).add((busyNanos() - busy) / 1e6);
            if (Boolean.getBoolean("cumulus.each")) {
                System.out.printf("%s '%s' %.0f%n", what, typed, (busyNanos() - busy) / 1e6);
            }
        }
    }

    private boolean isShown(Object before) throws Exception {
        FutureTask<Boolean> look = new FutureTask<>(() -> {
            TableView<?> table = (TableView<?>) scene.lookup("#cards");
            String failure = model.cards().failureProperty().get();
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
            if (table == null || table.getItems() == before) {
                return false;
            }
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return table.getItems().isEmpty()
                    || table.lookupAll(".table-cell").stream()
                            .anyMatch(cell -> !((Labeled) cell).getText().isEmpty());
        });
        Platform.runLater(look);
        return look.get();
    }

    private void openProgress() throws Exception {
        long start = System.nanoTime();
        long busy = busyNanos();
        onFx(() -> model.go(ShellViewModel.Room.PROGRESS));
        while (!isProgressShown()) {
            Thread.sleep(1);
        }
        millis.computeIfAbsent("open Progress", key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        processorMillis
                .computeIfAbsent("open Progress", key -> new ArrayList<>())
                .add((busyNanos() - busy) / 1e6);
    }

    private boolean isProgressShown() throws Exception {
        FutureTask<Boolean> look = new FutureTask<>(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.lookup("#says-calendar") != null;
        });
        Platform.runLater(look);
        return look.get();
    }

    /** Jumps through the whole list; each jump counts until its rows are read and laid out. */
    private void scroll() throws Exception {
        for (int i = 1; i <= SCROLLS; i++) {
            long start = System.nanoTime();
            TableView<?>[] table = new TableView<?>[1];
            int[] to = new int[1];
            int step = i;
            onFx(() -> {
                table[0] = (TableView<?>) scene.lookup("#cards");
                to[0] = (int) ((long) table[0].getItems().size() * step / (SCROLLS + 1));
                table[0].scrollTo(to[0]);
                scene.getRoot().layout();
            });
            millis.computeIfAbsent("jump in the list, on the window's thread", key -> new ArrayList<>())
                    .add((System.nanoTime() - start) / 1e6);
            Thread.sleep(30);
        }
    }

    /** Processor time of the two threads that work on it: on a busy machine it tells more than the clock. */
    private static long busyNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && THREADS.contains(thread.getThreadName()))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static void onFx(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    private void print() {
        print("clock", millis);
        print("processor", processorMillis);
    }

    private static void print(String measure, Map<String, List<Double>> millis) {
        System.out.println("| " + measure + " | p50 ms | p95 ms | max ms | times |");
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
