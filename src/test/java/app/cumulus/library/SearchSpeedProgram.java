package app.cumulus.library;

import app.cumulus.QuestionLines;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.cards.CardDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Measures what the list of cards asks of a large library; prints a table of docs/performance.md. */
public final class SearchSpeedProgram {

    private static final int PAGE = 100;
    private static final int TIMES = 15;
    private static final List<String> QUERIES = List.of(
            "",
            "l",
            "lim",
            "limit",
            "limit numb",
            "\"limit has number 3\"",
            "topic:service",
            "is:due",
            "is:new",
            "ease<2.6",
            "rated:30:good",
            "is:duplicate",
            "is:due topic:service -limit",
            "lines:900-990 or tag:x");

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    private SearchSpeedProgram() {}

    /** The arguments are numbers of cards. */
    public static void main(String[] args) throws Exception {
        for (String cards : args) {
            Path folder = Files.createTempDirectory("cumulus-search-speed");
            Path file = GeneratedLibrary.make(folder, Integer.parseInt(cards), Clock.systemUTC());
            System.out.println(cards + " cards, left in " + file);
            SearchSpeedProgram program = new SearchSpeedProgram();
            program.measure(file);
            program.print();
        }
    }

    private void measure(Path file) {
        try (Library library = Library.open(file, Clock.systemUTC(), new QuestionLines())) {
            CardDesk desk = library.cards();
            timed("first look: all, first page", () -> found(desk, "", CardSort.BY_NOTE));
            for (CardSort.Column column : CardSort.Column.values()) {
                timed("sort by " + column, () -> found(desk, "", new CardSort(column, true)));
            }
            found(desk, "", CardSort.BY_NOTE);
            for (int i = 0; i < TIMES; i++) {
                QUERIES.forEach(query -> timed("'" + query + "'", () -> found(desk, query, CardSort.BY_NOTE)));
            }
        }
    }

    private static Numbers found(CardDesk desk, String query, CardSort sort) {
        Numbers found = desk.find(((Reading.Understood) QueryParser.read(query)).query(), sort);
        desk.rows(found.between(0, Math.min(PAGE, found.size())));
        return found;
    }

    private void timed(String what, Supplier<Numbers> work) {
        long start = System.nanoTime();
        int found = work.get().size();
        millis.computeIfAbsent(what + " (" + found + ")", key -> new java.util.ArrayList<>())
                .add((System.nanoTime() - start) / 1e6);
    }

    private void print() {
        System.out.println("| what (cards found) | p50 ms | max ms | times |");
        System.out.println("|---|---|---|---|");
        millis.forEach((what, times) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |%n",
                what,
                SpeedProgram.share(times, 0.5),
                SpeedProgram.share(times, 1),
                times.size()));
    }
}
