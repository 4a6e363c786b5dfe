package app.cumulus.library.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillImportTest {

    private static final String QUESTIONS = "SELECT question FROM card WHERE state = 'active'";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {80, 85, 92, 98, 99, 100})
    void a_program_killed_while_it_imports_leaves_the_old_or_the_new_state(int percent) throws Exception {
        Path file = folder.resolve("library.db");
        Path one = note("one.txt", 0);
        Path other = note("other.txt", 1000);
        List<String> first = questions(one);
        List<String> second = questions(other);
        killedAt(percent, file, one, other);
        try (Library library = Library.open(file, Clock.systemUTC(), new QuestionLines())) {
            List<String> left = Dump.rows(file, QUESTIONS);
            assertThat(List.of(first, second))
                    .anySatisfy(state -> assertThat(left).containsExactlyInAnyOrderElementsOf(state));
            assertThat(Dump.rows(file, "PRAGMA integrity_check")).containsExactly("ok");
            long versions = library.notes().get(0).versions().size();
            assertThat(Dump.rows(file, "SELECT count(*) FROM note_import")).containsExactly(Long.toString(versions));
        }
    }

    private Path note(String name, int from) throws Exception {
        String text = IntStream.range(from, from + 1500)
                .mapToObj(i -> "question number " + i + " = " + i)
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> questions(Path note) throws Exception {
        return Files.readAllLines(note).stream()
                .map(line -> line.split(" = ")[0])
                .toList();
    }

    private static void killedAt(int percent, Path library, Path one, Path other) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // it starts six times and lives but a few seconds
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingProgram.class.getName(),
                        library.toString(),
                        one.toString(),
                        other.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader()) {
            // The first two imports are through; the third is killed while it writes.
            boolean third = false;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                third = third || line.equals("turn 2");
                if (third && line.equals(Integer.toString(percent))) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor()).as("exit code of a killed program").isNotZero();
    }
}
