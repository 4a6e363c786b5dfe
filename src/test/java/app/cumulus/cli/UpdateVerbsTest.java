package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user decides about an edited note, in the terminal. */
class UpdateVerbsTest {

    private static final String ONE = "how long are the messages kept = four\nbeta = 2\ngamma = 3\n";
    private static final String OTHER = "how long are the alarms kept = nine\nbeta = 2\ngamma = 3\n";

    @TempDir
    Path folder;

    private TypedSession shell;
    private Path note;

    @BeforeEach
    void importNote() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        note = Files.writeString(folder.resolve("n.txt"), ONE);
        shell.run("import", note.toString());
    }

    @Test
    void a_card_in_doubt_is_asked_about_and_is_the_same_card_unless_the_user_says_so() throws Exception {
        Files.writeString(note, OTHER);
        assertThat(shell.typing("what?\nn\n", "import", "--ask", note.toString()))
                .isZero();
        assertThat(shell.out())
                .contains("n.txt, in doubt:")
                .contains("how long are the messages kept                   | how long are the alarms kept")
                .contains("1 added, 0 changed, 1 archived");
        shell.run("undo-import");
        shell.typing("\n", "import", "--ask", note.toString());
        assertThat(shell.out()).contains("0 added, 1 changed, 0 archived");
        shell.run("undo-import");
        shell.run("import", note.toString());
        assertThat(shell.out()).doesNotContain("in doubt").contains("0 added, 1 changed, 0 archived");
    }

    @Test
    void what_both_changed_is_asked_about_and_can_be_decided_later() throws Exception {
        shell.typing("e\n\nas long as you like\n\nq\n", "review");
        String card = edited();
        Files.writeString(note, ONE.replace("four", "five").replace("2", "7").replace("3", "8"));
        shell.typing("\n", "import", "--ask", note.toString());
        assertThat(shell.out()).contains("changed by you and in the note").contains("your answer stays: as long as");
        shell.run("conflicts");
        assertThat(shell.out()).contains("mine: as long as you like").contains("note: ");
        shell.run("conflicts", "--json");
        assertThat(json().get("conflicts").get(0).get("id").asString()).isEqualTo(card);
        assertThat(shell.run("conflicts", "--note", card)).isZero();
        assertThat(shell.out()).contains("There are no conflicts.");
        assertThat(shell.run("conflicts", "--mine", card)).isEqualTo(Cli.FAILED);
        assertThat(shell.err()).contains("'cumulus conflicts' lists them");
    }

    @Test
    void taking_what_the_note_says_leaves_no_conflict() throws Exception {
        shell.typing("e\n\nas long as you like\n\nq\n", "review");
        Files.writeString(note, ONE.replace("four", "five").replace("2", "7").replace("3", "8"));
        shell.typing("n\n", "import", "--ask", note.toString());
        shell.run("conflicts");
        assertThat(shell.out()).contains("There are no conflicts.");
        Path deck = folder.resolve("d.json");
        shell.run("export", deck.toString());
        assertThat(Files.readString(deck)).doesNotContain("as long as you like");
    }

    @Test
    void a_renamed_note_is_asked_about() throws Exception {
        String text = IntStream.range(0, 12)
                .mapToObj(i -> "question " + i + " = " + i)
                .collect(Collectors.joining("\n"));
        shell.run("import", Files.writeString(note, ONE + text).toString());
        Path renamed = Files.writeString(folder.resolve("new.txt"), ONE + text + "\nd = 4\n");
        assertThat(shell.typing("\n", "import", "--ask", renamed.toString())).isEqualTo(Cli.FAILED);
        assertThat(shell.err()).contains("--as n.txt");
        assertThat(shell.typing("1\n", "import", "--ask", renamed.toString())).isZero();
        assertThat(shell.out()).contains("1: it is n.txt").contains("1 added, 0 changed, 0 archived, 15 unchanged");
        shell.run("notes", "--json");
        assertThat(shell.out()).doesNotContain("new.txt");
    }

    @Test
    void a_card_is_opened_at_its_line_in_the_file() throws Exception {
        shell.run(
                "--json",
                "import",
                "--dry-run",
                Files.writeString(note, "\n" + OTHER).toString());
        String card = json().get("plans").get(0).get("cards").get(0).get("id").asString();
        assertThat(json().get("plans")
                        .get(0)
                        .get("cards")
                        .get(0)
                        .get("doubtful")
                        .asBoolean())
                .isTrue();
        shell.run("open", "--editor", "vim");
        assertThat(shell.out()).contains("Notes are opened with: vim +{line} {file}");
        assertThat(shell.run("open", card, "--print")).isZero();
        assertThat(shell.out()).contains("lines in the file now: 2-2").contains("command: vim +2 ");
        assertThat(shell.run(
                        "open",
                        card,
                        "--editor",
                        folder.resolve("no-such-editor").toString()))
                .isEqualTo(Cli.FAILED);
        assertThat(shell.err()).contains("cannot be started");
        assertThat(shell.run("open", "no-card")).isEqualTo(Cli.FAILED);
    }

    /** The id of the card that the user has edited. */
    private String edited() throws IOException {
        Path deck = folder.resolve("edited.json");
        shell.run("export", deck.toString());
        for (JsonNode card :
                JsonMapper.builder().build().readTree(Files.readString(deck)).get("cards")) {
            if (card.get("answer").asString().equals("as long as you like")) {
                return card.get("id").asString();
            }
        }
        throw new AssertionError("no card was edited");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(shell.out());
    }
}
