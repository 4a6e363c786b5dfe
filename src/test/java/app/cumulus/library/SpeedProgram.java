package app.cumulus.library;

import app.cumulus.QuestionLines;
import app.cumulus.card.CardId;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Measures how long a session takes from one card to the next in large libraries; prints the table of docs/performance.md. */
public final class SpeedProgram {

    private static final int STEPS = 120;
    private static final int LINES_AROUND = 4;

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private final Clock clock = Clock.systemUTC();

    private SpeedProgram() {}

    /** The arguments are numbers of cards. */
    public static void main(String[] args) throws Exception {
        for (String cards : args) {
            Path folder = Files.createTempDirectory("cumulus-speed");
            SpeedProgram program = new SpeedProgram();
            Path file = GeneratedLibrary.make(folder, Integer.parseInt(cards), program.clock);
            program.measure(file);
            System.out.println(cards + " cards, left in " + file);
            program.print();
        }
    }

    /** Takes steps in a library and gives how long each kind took, in milliseconds. */
    static Map<String, List<Double>> of(Path file) {
        SpeedProgram program = new SpeedProgram();
        program.measure(file);
        return program.millis;
    }

    private void measure(Path file) {
        try (Library library = timed("open the library", () -> Library.open(file, clock, new QuestionLines()))) {
            timed("today", library::today);
            StudySession session = timed("open the session", library::study);
            for (int i = 0; i < STEPS; i++) {
                shown("show the answer", library, session, session::reveal);
                Grade grade = i % 9 == 0 ? Grade.WRONG : Grade.GOOD;
                shown("grade, next card", library, session, () -> session.grade(grade, Duration.ofSeconds(1)));
                step(i, library, session);
            }
            timed("the figures of the summary", session::overview);
        }
    }

    private void step(int i, Library library, StudySession session) {
        switch (i % 10) {
            case 3 -> shown("suspend, next card", library, session, session::suspend);
            case 5 -> shown("bury, next card", library, session, session::bury);
            case 7 -> shown("undo", library, session, session::undo);
            default -> session.moment();
        }
    }

    /** A step and all that the window reads for the moment after it. */
    private void shown(String what, Library library, StudySession session, Supplier<Moment> step) {
        timed(what, () -> {
            Moment moment = step.get();
            library.settings();
            session.canUndo();
            card(moment).ifPresent(id -> {
                library.card(id);
                library.excerpt(id, LINES_AROUND);
            });
            return moment;
        });
    }

    private static Optional<CardId> card(Moment moment) {
        if (moment instanceof Moment.Asking asking) {
            return Optional.of(asking.card());
        }
        return moment instanceof Moment.Revealed revealed ? Optional.of(revealed.card()) : Optional.empty();
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        millis.computeIfAbsent(what, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
        return result;
    }

    private void print() {
        System.out.println("| step | p50 ms | p95 ms | max ms | times |");
        System.out.println("|---|---|---|---|---|");
        millis.forEach((what, times) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d |%n",
                what,
                share(times, 0.5),
                share(times, 0.95),
                share(times, 1),
                times.size()));
    }

    /** The time that so many of the steps did not exceed. */
    static double share(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
