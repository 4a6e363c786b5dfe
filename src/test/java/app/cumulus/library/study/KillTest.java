package app.cumulus.library.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Settings;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final int CARDS = 900;

    @TempDir
    Path folder;

    @Test
    void a_program_killed_while_it_answers_loses_nothing_it_had_acknowledged() throws Exception {
        Path file = folder.resolve("library.db");
        try (Library library = open(file)) {
            library.change(AllSettings.NEW_CARDS.in(Settings.DEFAULTS, CARDS));
            String note =
                    IntStream.range(0, CARDS).mapToObj(i -> "q" + i + " = " + i).collect(Collectors.joining("\n"));
            library.importNotes(List.of(Files.writeString(folder.resolve("n.txt"), note)));
        }
        int acknowledged = killedAfter(40, file);
        try (Library library = open(file)) {
            TodayOverview today = library.today();
            assertThat(today.done().answers()).isBetween(acknowledged, acknowledged + 1);
            assertThat(today.fresh() + today.done().answers()).isEqualTo(CARDS);
        }
    }

    private static int killedAfter(int answers, Path library) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnsweringProgram.class.getName(),
                        library.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader out = program.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == answers) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(program.waitFor()).as("exit code of a killed program").isNotZero();
        return acknowledged;
    }

    private static Library open(Path file) {
        return Library.open(file, Clock.systemUTC(), new QuestionLines());
    }
}
