package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.exchange.apkg.LargePackage;
import app.cumulus.library.notes.NotePipeline;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportDeckVerbTest {

    @TempDir
    Path folder;

    private TypedSession shell;
    private String deck;

    @BeforeEach
    void write_a_deck() throws Exception {
        shell = new TypedSession(folder, NotePipeline.ofRules());
        deck = LargePackage.write(folder, 12).toString();
    }

    @Test
    void a_dry_run_shows_counts_and_first_cards_and_imports_nothing() {
        assertThat(shell.run("import-deck", "--dry-run", deck)).isZero();
        assertThat(shell.out().lines())
                .startsWith(
                        "large-12.apkg: Anki package 'Large', 12 cards.",
                        "  Large > Service 0",
                        "  Q: Which limit has number 0?",
                        "  A: It is 0 of them,  ",
                        "     and twice as many after a request")
                .endsWith(
                        "  … and 2 cards more.",
                        "It would be: 12 added, 0 updated, 0 unchanged, 0 problems. 6 came with progress.");
        assertThat(shell.run("undo-import")).isEqualTo(1);
    }

    @Test
    void a_deck_is_imported_once_and_can_be_taken_back() {
        assertThat(shell.run("import-deck", deck)).isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        "large-12.apkg: Anki package 'Large', 12 cards.",
                        "12 added, 0 updated, 0 unchanged, 0 problems. 6 came with progress.");
        assertThat(shell.run("import-deck", "--json", deck)).isZero();
        JsonNode again = JsonMapper.shared().readTree(shell.out());
        assertThat(again.get("unchanged").asInt()).isEqualTo(12);
        assertThat(again.get("added").asInt()).isZero();
        assertThat(shell.run("undo-import", "Large")).isZero();
        assertThat(shell.out()).isEqualTo("large-12.apkg: the last import is undone.\n");
    }

    @Test
    void what_is_no_deck_is_refused_before_there_is_a_library() throws Exception {
        String missing = folder.resolve("missing.apkg").toString();
        assertThat(shell.run("import-deck", missing)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo(missing + ": there is no such file. Nothing was imported.\n");
        assertThat(folder.resolve("default.db")).doesNotExist();
        Path picture = Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(shell.run("import-deck", picture.toString())).isEqualTo(1);
        assertThat(shell.err()).contains("this is no deck that Cumulus can read; it reads Anki package, deck JSON");
    }

    @Test
    void how_a_table_is_read_is_shown_and_can_be_changed() throws Exception {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "SQS;queues messages;1\nSNS;sends messages;2\nS3;keeps objects;3\n");
        shell.run("import-deck", "--dry-run", table.toString());
        assertThat(shell.out())
                .startsWith("Columns: question, answer, extra; separator semicolon; no row of names; plain text.")
                .contains("Q: SQS");
        shell.run("import-deck", "--json", "--dry-run", table.toString());
        JsonNode guess = JsonMapper.shared().readTree(shell.out()).get("table");
        assertThat(guess.get("columns").get(2).asString()).isEqualTo("extra");
        assertThat(shell.run(
                        "import-deck",
                        table.toString(),
                        "--columns",
                        "answer,question,ignored",
                        "--header",
                        "--no-html"))
                .isZero();
        assertThat(shell.out()).contains("2 added");
        shell.run("cards");
        assertThat(shell.out()).contains("sends messages = SNS").doesNotContain("queues messages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--columns answer,extra  | One of the columns must be the question.   | 1",
                "--columns question,what | A column holds one of these, not 'what':   | 1",
                "--separator both        | --separator is one sign, or tab, comma     | 2"
            })
    void a_table_that_makes_no_sense_is_refused(String option, String sentence, int code) throws Exception {
        Path table = Files.writeString(folder.resolve("t.csv"), "a,b\nc,d\n");
        String[] words = option.split(" ");
        assertThat(shell.run("import-deck", table.toString(), words[0], words[1]))
                .isEqualTo(code);
        assertThat(shell.err()).startsWith(sentence);
    }
}
