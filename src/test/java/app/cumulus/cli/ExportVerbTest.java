package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.exchange.apkg.PackageChecker;
import app.cumulus.exchange.connect.FakeAnki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportVerbTest {

    @TempDir
    Path folder;

    private TypedSession shell;
    private Path file;

    @BeforeEach
    void importNote() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        Path note = Files.writeString(folder.resolve("n.txt"), "[SQS]\nretention = 4 days\n\n[S3]\nsize = 5 TB\n");
        shell.run("import", note.toString());
        file = folder.resolve("out.apkg");
    }

    @Test
    void a_package_is_written_and_what_to_tick_is_said() throws IOException, SQLException {
        assertThat(shell.run("export", file.toString())).isZero();
        assertThat(shell.out())
                .startsWith(file + ": 2 cards written: 2 new, 0 changed, 0 archived.")
                .contains("Tick \"Import any learning progress\", or every card arrives as new.")
                .contains("\"If newer\"");
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(shell.run("export", "--no-progress", file.toString(), "--json"))
                .isZero();
        assertThat(json().get("new").asInt()).isZero();
        assertThat(json().get("format").asString()).isEqualTo("apkg");
        shell.run("export", "--no-progress", file.toString());
        assertThat(shell.out()).doesNotContain("Tick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.apkg", "out.csv", "out.tsv", "out.md", "out.html", "out.json"})
    void a_mistyped_topic_writes_over_no_deck(String name) throws IOException {
        Path deck = folder.resolve(name);
        shell.run("export", deck.toString());
        byte[] before = Files.readAllBytes(deck);
        assertThat(shell.run("export", deck.toString(), "--topic", "sqsq")).isEqualTo(Cli.FAILED);
        assertThat(shell.err())
                .contains(deck + ": no card is found to write; look at the topic, the tag and the words.");
        assertThat(deck).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({"--topic,sqs", "--search,retention", "--search,4 DAYS"})
    void cards_are_chosen(String option, String value) throws IOException {
        Path table = folder.resolve("out.csv");
        assertThat(shell.run("export", table.toString(), option, value)).isZero();
        assertThat(shell.out()).startsWith(table + ": 1 card written.");
        assertThat(Files.readString(table)).contains("retention").doesNotContain("5 TB");
    }

    @Test
    void the_format_can_be_said() throws IOException {
        Path table = folder.resolve("cards.txt");
        shell.run("export", table.toString(), "--format", "tsv");
        assertThat(Files.readString(table)).startsWith("#separator:tab");
        shell.run("export", table.toString());
        assertThat(Files.readString(table)).startsWith("{");
    }

    @Test
    void markdown_to_read_and_a_sheet_to_print_are_written() throws IOException {
        Path markdown = folder.resolve("cards.md");
        assertThat(shell.run("export", markdown.toString())).isZero();
        assertThat(shell.out()).startsWith(markdown + ": 2 cards written.");
        assertThat(Files.readString(markdown)).contains("## SQS", "**Q:** retention", "**A:** 4 days");
        Path sheet = folder.resolve("cards.html");
        assertThat(shell.run("export", "--topic", "SQS", sheet.toString())).isZero();
        assertThat(Files.readString(sheet))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>SQS</title>", "4 days")
                .doesNotContain("5 TB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export | Name the FILE to write, or say --anki-connect.",
                "export --format xls a | There is no format 'xls'; there are json, apkg, csv, tsv, md and html.",
                "export --all a.apkg | --all is for decks in JSON",
                "export --progress a.csv | A table, Markdown or a sheet has no place for --progress",
                "export a.apkg --anki-key x | go with --anki-connect",
                "export a.apkg --anki-connect | --anki-connect writes no file",
            })
    void what_makes_no_sense_is_wrong_usage(String line, String sentence) {
        assertThat(shell.run(line.split(" "))).isEqualTo(2);
        assertThat(shell.err()).contains(sentence);
    }

    @Test
    void a_running_anki_gets_the_cards() throws IOException {
        try (FakeAnki anki = new FakeAnki()) {
            assertThat(shell.run("export", "--anki-connect", "--anki-address", anki.place()))
                    .isZero();
            assertThat(shell.out())
                    .startsWith("Anki has 2 cards of yours: 2 new, 0 changed, 0 archived.")
                    .contains("Keep to --anki-connect for this Anki");
            assertThat(anki.notes).hasSize(2);
            shell.run("export", "--anki-connect", "--anki-address", anki.place(), "--json");
            assertThat(json().get("new").asInt()).isZero();
            assertThat(json().get("cards").asInt()).isEqualTo(2);
        }
    }

    @Test
    void an_anki_that_does_not_run_is_a_failure_with_a_sentence() throws IOException {
        String place;
        try (FakeAnki anki = new FakeAnki()) {
            place = anki.place();
        }
        assertThat(shell.run("export", "--anki-connect", "--anki-address", place))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("Nothing answers at " + place + ". Start Anki");
        assertThat(shell.run("export", "--anki-connect", "--anki-address", "nowhere"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("nowhere: this is no host with a port");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(shell.out());
    }
}
