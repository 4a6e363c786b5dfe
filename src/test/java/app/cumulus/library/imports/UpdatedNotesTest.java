package app.cumulus.library.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.cumulus.MovableClock;
import app.cumulus.library.Library;
import app.cumulus.library.exports.ExportChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the histories of people's notes and has each step judged by the script that they gave us. */
class UpdatedNotesTest {

    private static final Path SHARED = Path.of(System.getProperty("cumulus.shared", "../shared"));

    @TempDir
    Path folder;

    static Stream<Path> histories() throws Exception {
        Path updates = SHARED.resolve("notes/updates");
        if (!Files.isDirectory(updates)) {
            return Stream.of(updates);
        }
        try (Stream<Path> folders = Files.list(updates)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void every_card_follows_its_lines(Path history) throws Exception {
        assumeThat(history).as("histories of notes").isDirectory();
        assumeThat(python()).as("python3").isTrue();
        List<Path> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(history)) {
            files.sorted().forEach(versions::add);
        }
        for (int step = 0; step < versions.size(); step++) {
            Path note = folder.resolve(history.getFileName() + ".txt");
            Files.copy(versions.get(step), note, StandardCopyOption.REPLACE_EXISTING);
            try (Library open = Library.open(folder.resolve("cumulus.db"), new MovableClock("2026-11-22T10:00:00Z"))) {
                open.importNotes(List.of(note), new ImportOptions(Optional.empty(), true, Set.of()));
                open.export(deck(step, true), new ExportChoice(true, false));
                open.export(deck(step, false), new ExportChoice(false, false));
            }
            if (step > 0) {
                for (boolean all : new boolean[] {true, false}) {
                    judge(versions.get(step - 1), versions.get(step), deck(step - 1, all), deck(step, all));
                }
            }
        }
    }

    private Path deck(int step, boolean all) {
        return folder.resolve(all + "-" + step + ".json");
    }

    private static void judge(Path oldNote, Path newNote, Path before, Path after) throws Exception {
        JsonNode score = score(oldNote, newNote, before, after);
        String step = oldNote + " to " + newNote + ": " + score;
        assertThat(share(score, "unchanged_kept", 1)).as(step).isEqualTo(1);
        assertThat(share(score, "edited_kept", 1)).as(step).isGreaterThanOrEqualTo(0.95);
        assertThat(share(score, "wrong_match", 0)).as(step).isLessThanOrEqualTo(0.005);
        assertThat(score.get("duplicates").asInt()).as(step).isZero();
        assertThat(share(score, "gone_still_active", 0)).as(step).isZero();
    }

    private static double share(JsonNode score, String name, double none) {
        return score.get(name).isNull() ? none : score.get(name).asDouble();
    }

    private static JsonNode score(Path oldNote, Path newNote, Path before, Path after) throws Exception {
        Process script = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("tools/score_reimport.py").toString(),
                        "--json",
                        "--before-notes=" + oldNote,
                        "--after-notes=" + newNote,
                        "--before=" + before,
                        "--after=" + after)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(script.getInputStream().readAllBytes());
        assertThat(script.waitFor()).isZero();
        return JsonMapper.builder().build().readTree(json);
    }

    private static boolean python() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (java.io.IOException | InterruptedException e) {
            return false;
        }
    }
}
