package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CardsVerbTest {

    @TempDir
    Path folder;

    private TypedSession shell;

    @BeforeEach
    void importNote() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        Path note = Files.writeString(
                folder.resolve("n.txt"), "[SQS]\nretention = **4** days\noff colour = orange\n\n[S3]\nsize = 5 TB\n");
        shell.run("import", note.toString());
    }

    @Test
    void cards_are_listed_with_their_ids_and_where_they_stand() {
        shell.typing("\n3\nq\n", "review");
        assertThat(shell.run("cards", "topic:sqs")).isZero();
        assertThat(shell.out())
                .contains("[SQS] retention = 4 days\n")
                .containsPattern("    [0-9a-f-]{36}  due 2026-11-23, 1 d, ease 2.5\n")
                .contains("[SQS] colour = orange\n")
                .containsPattern("    [0-9a-f-]{36}  off\n")
                .contains("2 cards.");
        shell.run("cards", "is:new");
        assertThat(shell.out()).contains("[S3] size = 5 TB").contains("1 card.");
        shell.run("cards", "nothing");
        assertThat(shell.out()).isEqualTo("No card fits.\n");
    }

    @Test
    void a_program_reads_the_same_as_json_in_the_order_it_asks_for() {
        assertThat(shell.run("cards", "--json", "--sort=-question")).isZero();
        JsonNode cards = JsonMapper.shared().readTree(shell.out()).get("cards");
        assertThat(cards.size()).isEqualTo(3);
        assertThat(cards.get(0).get("question").asString()).isEqualTo("size");
        assertThat(cards.get(1).get("topic").get(0).asString()).isEqualTo("SQS");
        assertThat(cards.get(2).get("state").asString()).isEqualTo("off");
        assertThat(cards.get(2).has("due")).isFalse();
    }

    @Test
    void a_query_that_makes_no_sense_says_where() {
        assertThat(shell.run("cards", "is:due", "ease<x")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(shell.err())
                .isEqualTo("The query cannot be read: after ease a number is expected, at 13."
                        + " Try 'cumulus cards --help'.\n");
        assertThat(shell.run("cards", "--sort=colour")).isEqualTo(Cli.WRONG_USAGE);
        assertThat(shell.err()).startsWith("There is no column 'colour' to sort by");
    }
}
