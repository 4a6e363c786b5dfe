package app.cumulus.card.generate;

import app.cumulus.card.Generation;
import app.cumulus.note.read.NoteReader;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time to make cards grows with the note: 1, 2, 5 and 10 MB, with a gigabyte of memory. Tells processor time too,
 * which a busy machine bends less. The command and the figures are in docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class GeneratorBenchmark {

    private static final int CHARACTERS_PER_MEGABYTE = 1_000_000;
    private static final int WARM_UP_CHARACTERS = 300_000;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    @Param({"1", "2", "5", "10"})
    public int megabytes;

    private String note;

    /** What the processors did during the measurement, the work of the compiler and of the collector included. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {
        public double seconds;
    }

    /** The same warm-up for every size, so that the slope is that of the work. */
    @Setup
    public void write() {
        new CardGenerator().generate(new NoteReader().read("note.txt", LongNote.of(WARM_UP_CHARACTERS, 1)));
        note = LongNote.of(megabytes * CHARACTERS_PER_MEGABYTE, 2);
    }

    @Benchmark
    public Generation readAndMakeCards(Processor processor) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Generation made = new CardGenerator().generate(new NoteReader().read("note.txt", note));
        processor.seconds += (system.getProcessCpuTime() - before) / NANOSECONDS_PER_SECOND;
        return made;
    }
}
