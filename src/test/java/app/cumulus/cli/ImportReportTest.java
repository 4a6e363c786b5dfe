package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cumulus.QuestionLines;
import app.cumulus.library.notes.NotePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTest {

    private static final Pattern ROW = Pattern.compile("<div class=\"line (\\w+)\"");

    @TempDir
    Path folder;

    private TypedSession shell;
    private Path note;
    private Path report;

    @BeforeEach
    void write_note() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        note = Files.writeString(folder.resolve("n.txt"), "[SQS]\nretention = **4** days\noff colour = orange\n");
        report = folder.resolve("out.html");
    }

    @Test
    void an_import_writes_its_report_and_says_so() throws IOException {
        assertThat(shell.run("import", note.toString(), "--report", report.toString()))
                .isZero();
        assertThat(shell.out()).startsWith("n.txt").endsWith(report + ": report written." + System.lineSeparator());
        assertThat(Files.readString(report)).contains("<h2>n.txt</h2>").contains("<strong>4</strong> days");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void an_import_that_changes_nothing_writes_the_same_report() throws IOException {
        shell.run("import", note.toString(), "--report", report.toString());
        String first = Files.readString(report);
        Files.writeString(report, "old");
        shell.run("import", note.toString(), "--report", report.toString());
        assertThat(shell.out()).contains("0 added, 0 changed, 0 archived, 1 unchanged");
        assertThat(report).hasContent(first);
    }

    @Test
    void several_notes_are_in_one_report() throws IOException {
        Path other = Files.writeString(folder.resolve("m.txt"), "a = 1\n");
        shell.run("import", note.toString(), other.toString(), "--report", report.toString());
        assertThat(Files.readString(report)).contains("<h2>n.txt</h2>", "<h2>m.txt</h2>");
    }

    @Test
    void json_prints_the_figures_and_names_the_report() throws IOException {
        Path data = folder.resolve("out.json");
        assertThat(shell.run("import", note.toString(), "--json", "--report=" + data))
                .isZero();
        assertThat(json(shell.out()).get("report").asString()).isEqualTo(data.toString());
        assertThat(json(shell.out()).get("files").get(0).get("added").asInt()).isEqualTo(1);
        assertThat(json(Files.readString(data)).get("files").get(0).get("lines"))
                .hasSize(3);
        shell.run("import", note.toString(), "--json");
        assertThat(json(shell.out()).has("report")).isFalse();
    }

    @Test
    void a_note_that_cannot_be_read_leaves_the_last_report_as_it_was() throws IOException {
        Files.writeString(report, "old");
        TypedSession faulty = new TypedSession(folder, text -> {
            throw new IllegalStateException("bug: made for this test");
        });
        assertThat(faulty.run("import", note.toString(), "--report", report.toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(report).hasContent("old");
        assertThat(folder.resolve(".out.html.part")).doesNotExist();
    }

    @Test
    void a_report_is_never_written_over_a_note() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "a = 1\n");
        assertThat(shell.run("import", page.toString(), "--report", page.toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(shell.err().strip())
                .isEqualTo(page + ": this is a note file; name another for the report. Nothing was imported.");
        assertThat(page).hasContent("a = 1");
    }

    @Test
    void a_report_that_cannot_be_put_in_its_place_is_told() throws IOException {
        Path target = Files.createDirectory(folder.resolve("sub")).resolve("out.html");
        NotePipeline meanwhile = text -> {
            try {
                Files.createDirectories(target.resolve("in the way"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return new QuestionLines().read(text);
        };
        shell = new TypedSession(folder, meanwhile);
        assertThat(shell.run("import", note.toString(), "--report", target.toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(shell.err()).startsWith(target + ": the report could not be").contains("The notes were imported.");
    }

    @Test
    void the_large_note_file_is_reported_line_by_line() throws IOException {
        Path large = Path.of(System.getProperty("cumulus.shared", "../shared"), "notes/aws-notes.txt");
        assumeTrue(Files.exists(large), () -> large + " is not here");
        shell = new TypedSession(folder, NotePipeline.ofRules());
        assertThat(shell.run("import", large.toString(), "--report", report.toString(), "--json"))
                .isZero();
        JsonNode lines = json(shell.out()).get("files").get(0).get("lines");
        List<String> classes = ROW.matcher(Files.readString(report))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(classes).hasSize(1804);
        for (String each : List.of("carded", "context", "off", "skipped")) {
            assertThat(classes.stream().filter(each::equals))
                    .as(each)
                    .hasSize(lines.get(each).asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash-tree.md", "portuguese.md", "question-arrow.txt", "unicode-bullets.txt"})
    void notes_of_other_layouts_are_reported_line_by_line(String name) throws IOException {
        Path file = Path.of(System.getProperty("cumulus.shared", "../shared"), "notes/others", name);
        assumeTrue(Files.exists(file), () -> file + " is not here");
        shell = new TypedSession(folder, NotePipeline.ofRules());
        assertThat(shell.run("import", file.toString(), "--report", report.toString(), "--json"))
                .isZero();
        JsonNode lines = json(shell.out()).get("files").get(0).get("lines");
        assertThat(ROW.matcher(Files.readString(report)).results())
                .hasSize(lines.get("total").asInt());
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
