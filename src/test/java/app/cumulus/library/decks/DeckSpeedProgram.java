package app.cumulus.library.decks;

import app.cumulus.exchange.apkg.LargePackage;
import app.cumulus.library.Library;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Measures how long the import of a large package takes; prints the figures of docs/anki-import.md. */
public final class DeckSpeedProgram {

    private DeckSpeedProgram() {}

    /** The first argument is a number of cards, or an .apkg file. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cumulus-deck");
        Path deck =
                args[0].endsWith(".apkg") ? Path.of(args[0]) : LargePackage.write(folder, Integer.parseInt(args[0]));
        System.out.println(deck + ", " + Files.size(deck) / 1000 + " kB");
        Path file = folder.resolve("library.db");
        try (Library library = Library.open(file, Clock.systemUTC())) {
            timed("first import", () -> library.importDeck(deck, DeckWatch.NONE).orElseThrow());
            timed(
                    "the same again",
                    () -> library.importDeck(deck, DeckWatch.NONE).orElseThrow());
            timed("preview", () -> library.previewDeck(deck, DeckWatch.NONE).orElseThrow());
            timed("undo", () -> library.undoImport(Optional.empty()));
        }
    }

    private interface Work {
        Object run();
    }

    private static void timed(String what, Work work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Object result = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        String counts = result instanceof DeckReport report
                ? report.added() + " added, " + report.updated() + " updated, " + report.unchanged() + " unchanged"
                : result.toString();
        System.out.printf(Locale.ROOT, "%s: %.1f s (%.1f s of processor time), %s%n", what, seconds, processor, counts);
    }
}
