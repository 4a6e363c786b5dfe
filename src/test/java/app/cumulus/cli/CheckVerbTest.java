package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.notes.NotePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckVerbTest {

    private static final String SIZE = "Your note says 256 KB; AWS says 1 MiB since 2025-08-04. The exam may lag.";
    private static final String PAGE =
            "https://aws.amazon.com/about-aws/whats-new/2025/08/amazon-sqs-max-payload-size-1mib/";

    @TempDir
    Path folder;

    private TypedSession shell;
    private String note;

    @BeforeEach
    void write_a_note() throws IOException {
        shell = new TypedSession(folder, NotePipeline.ofRules());
        note = Files.writeString(
                        folder.resolve("n.md"),
                        "# SQS\n\n- The message size limit is 256KB\n- visibility timeout: default 30 s\n"
                                + "- visibility timeout: default 20 s\n")
                .toString();
    }

    @Test
    void each_flag_is_a_line_with_file_line_message_and_page() {
        assertThat(shell.run("check", note)).isZero();
        String two = "Your note gives two values for the default of visibility timeout: 30 s and 20 s.";
        assertThat(shell.out().lines())
                .containsExactly(
                        note + ", line 3: " + SIZE + " (" + PAGE + ")",
                        note + ", line 4: " + two,
                        note + ", line 5: " + two,
                        note + ": 3 possible mistakes.");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void json_says_the_same() {
        assertThat(shell.run("check", "--json", note)).isZero();
        JsonNode file = json().get("files").get(0);
        assertThat(file.get("file").asString()).isEqualTo(note);
        assertThat(file.get("problems").size()).isZero();
        JsonNode flag = file.get("flags").get(0);
        assertThat(flag.get("startLine").asInt()).isEqualTo(3);
        assertThat(flag.get("endLine").asInt()).isEqualTo(3);
        assertThat(flag.get("kind").asString()).isEqualTo("outdated");
        assertThat(flag.get("message").asString()).isEqualTo(SIZE);
        assertThat(flag.get("source").asString()).isEqualTo(PAGE);
    }

    @Test
    void nothing_is_changed_and_no_library_is_made() throws IOException {
        String before = Files.readString(Path.of(note));
        shell.run("check", note);
        assertThat(Path.of(note)).hasContent(before);
        assertThat(folder.resolve("default.db")).doesNotExist();
    }

    @Test
    void a_note_without_flags_is_told_so() throws IOException {
        Path good = Files.writeString(folder.resolve("good.md"), "# SQS\n\n- messages wait in queues\n");
        assertThat(shell.run("check", good.toString())).isZero();
        assertThat(shell.out()).isEqualTo(good + ": 0 possible mistakes." + System.lineSeparator());
    }

    @Test
    void a_file_that_cannot_be_read_is_a_failure_and_no_file_is_wrong_usage() {
        Path missing = folder.resolve("missing.txt");
        assertThat(shell.run("check", note, missing.toString())).isEqualTo(Cli.FAILED);
        assertThat(shell.err().strip()).isEqualTo(missing + ": there is no such file.");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("check")).isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void import_counts_the_lines_and_names_the_verb() {
        assertThat(shell.run("import", note)).isZero();
        assertThat(shell.out().lines())
                .contains("3 lines may be outdated or contradict each other: cumulus check "
                        + (note.contains(" ") ? '"' + note + '"' : note));
        shell.run("--json", "import", note);
        assertThat(json().get("files").get(0).get("flags").size()).isEqualTo(3);
    }

    @Test
    void a_single_line_is_not_spoken_of_as_several() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "===== S3 =====\nAn S3 object can have up to 5 TB\n");
        assertThat(shell.run("import", one.toString())).isZero();
        assertThat(shell.out()).contains("1 line may be outdated or contradict another: cumulus check ");
    }

    @Test
    void the_message_is_under_the_answer_in_the_deck() throws IOException {
        shell.run("import", note);
        Path deck = folder.resolve("deck.json");
        shell.run("export", deck.toString());
        assertThat(Files.readString(deck)).contains(SIZE);
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(shell.out());
    }
}
