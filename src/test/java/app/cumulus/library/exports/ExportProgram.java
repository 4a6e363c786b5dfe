package app.cumulus.library.exports;

import app.cumulus.QuestionLines;
import app.cumulus.library.GeneratedLibrary;
import app.cumulus.library.Library;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Measures how long the export of a large library takes; prints the figures of docs/anki.md. */
public final class ExportProgram {

    private ExportProgram() {}

    /** {@code make FOLDER CARDS} makes a library and prints its file; {@code export FILE TIMES} exports it. */
    public static void main(String[] args) throws Exception {
        Clock clock = Clock.systemDefaultZone();
        if (args[0].equals("make")) {
            System.out.println(GeneratedLibrary.make(Path.of(args[1]), Integer.parseInt(args[2]), clock));
            return;
        }
        Path library = Path.of(args[1]);
        Path target = library.resolveSibling("export.apkg");
        for (int time = 0; time < Integer.parseInt(args[2]); time++) {
            long start = System.nanoTime();
            long processorStart = processorNanos();
            try (Library open = Library.open(library, clock, new QuestionLines())) {
                ExportReport report = open.exports()
                        .toFile(target, ExportFormat.APKG, new ExportChoice(false, true), ExportWatch.NONE)
                        .orElseThrow();
                System.out.printf(
                        Locale.ROOT,
                        "%s in %.1f s, %.1f s of processor time, %d MB of at most %d MB of heap used, %d KB written%n",
                        report,
                        (System.nanoTime() - start) / 1e9,
                        (processorNanos() - processorStart) / 1e9,
                        peakBytes() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20,
                        Files.size(target) >> 10);
            }
        }
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getPeakUsage())
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
