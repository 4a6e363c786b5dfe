package app.cumulus.card.generate;

import app.cumulus.card.Generation;
import app.cumulus.note.Document;
import app.cumulus.note.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
 * How the time to make cards grows with the note: 1, 2, 5 and 10 MB of the note this project ships, part after part. The
 * command and the figures are in docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class GeneratorBenchmark {

    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    @Param({"1", "2", "5", "10"})
    public int megabytes;

    private String note;

    @Setup
    public void write() throws IOException {
        String part = Files.readString(Path.of("notes", "aws-developer.txt"));
        StringBuilder text = new StringBuilder();
        for (int number = 1; text.length() < megabytes * BYTES_PER_MEGABYTE; number++) {
            text.append("\n==== PART ").append(number).append(" ====\n\n").append(part);
        }
        note = text.toString();
    }

    @Benchmark
    public Document read() {
        return new NoteReader().read("note.txt", note);
    }

    @Benchmark
    public Generation readAndMakeCards() {
        return new CardGenerator().generate(new NoteReader().read("note.txt", note));
    }
}
