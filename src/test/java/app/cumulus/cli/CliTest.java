package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.library.files.StartFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    @TempDir
    Path folder;

    private TypedSession shell;
    private String note;

    @BeforeEach
    void writeNote() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        note = Files.writeString(
                        folder.resolve("n.txt"),
                        "[SQS]\nretention = **4** days\noff colour = orange\n\n[S3]\nsize = 5 TB\n")
                .toString();
    }

    @Test
    void import_prints_sections_totals_and_the_ledger() {
        assertThat(shell.run("import", note)).isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        "n.txt",
                        "  SQS     1",
                        "  S3      1",
                        "2 active cards in 2 sections: 2 added, 0 changed, 0 archived, 0 unchanged.",
                        "6 lines: 2 carded, 2 context, 1 off, 1 skipped, 0 needs-attention.",
                        "");
    }

    @Test
    void import_in_json_has_the_same_figures() {
        shell.run("--json", "import", note);
        JsonNode file = json().get("files").get(0);
        assertThat(file.get("activeCards").get("SQS").asInt()).isEqualTo(1);
        assertThat(file.get("added").asInt()).isEqualTo(2);
        assertThat(file.get("lines").get("total").asInt()).isEqualTo(6);
    }

    @Test
    void the_library_can_be_chosen_before_and_after_the_verb() {
        String file = folder.resolve("mine.db").toString();
        assertThat(shell.run("--library", file, "import", note)).isZero();
        assertThat(shell.run("today", "--library=" + file, "--json")).isZero();
        assertThat(json().get("new").asInt()).isEqualTo(2);
        shell.run("today");
        assertThat(shell.out()).contains("The library has no cards yet.");
    }

    @Test
    void a_session_can_be_typed_line_by_line() {
        shell.run("import", note);
        assertThat(shell.typing("\n3\n?\nx\n\n1\n\n4\nq\n", "review")).isZero();
        assertThat(shell.out())
                .contains("[2 left]")
                .contains("1 Again 1 d   2 Hard 1 d   3 Good 1 d   4 Easy 1 d")
                .contains("\n4 days\n")
                .contains("There is no command 'x'; ? lists them.")
                .contains("[1 to repeat]")
                .contains("2 cards answered today, 2 of them new; 50 % of 2 passed; 1 repetition");
        assertThat(shell.err()).isEmpty();
        shell.clock.advance(Duration.ofDays(1));
        shell.run("today");
        assertThat(shell.out()).startsWith("2026-11-23: 2 due, 0 new, 0 to repeat.");
    }

    @Test
    void a_card_is_edited_part_by_part() {
        shell.run("import", note);
        shell.typing("e\nHow long?\n\nAt most.\n\ne\n\n\n.\ne\n\n\n\nq\n", "review");
        assertThat(shell.out())
                .contains("Answer: **4** days")
                .contains("Extra: (none)")
                .contains("Extra: At most.")
                .contains("Nothing was changed.");
        shell.typing("\nq\n", "review");
        assertThat(shell.out()).contains("How long?").contains("4 days").doesNotContain("At most.");
    }

    @Test
    void an_edit_that_the_end_of_the_input_cuts_off_changes_nothing() {
        shell.run("import", note);
        shell.typing("e\nHow long?\n", "review");
        assertThat(shell.out()).contains("Nothing was changed.");
        shell.typing("q\n", "review");
        assertThat(shell.out()).contains("retention").doesNotContain("How long?");
    }

    @Test
    void the_note_lines_of_a_card_are_shown_with_its_own_marked() {
        shell.run("import", note);
        shell.typing("n\nq\n", "review");
        assertThat(shell.out().lines())
                .containsSequence(
                        "> n.txt", "     1  [SQS]", ">    2  retention = **4** days", "     3  off colour = orange");
    }

    @Test
    void a_session_in_which_all_was_put_aside_says_so() {
        shell.run("import", note);
        shell.typing("s\nb\nu\nb\nq\n", "review");
        assertThat(shell.out())
                .contains(
                        "2 cards put aside today: buried cards come back tomorrow, suspended ones when you put them back.")
                .contains("No card was answered today.")
                .contains("u undoes the last step, q quits.");
    }

    @Test
    void a_long_import_says_on_the_screen_how_far_it_is_and_wipes_that_away() {
        MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
        TypedSession slow = new TypedSession(folder, clock, text -> {
            clock.advance(Duration.ofSeconds(2));
            return new QuestionLines().read(text);
        });
        slow.run("import", note);
        assertThat(slow.err()).isEmpty();
        slow.onScreen().run("import", note);
        assertThat(slow.err())
                .contains(" 68 %  Comparing with the library: n.txt")
                .endsWith(" \r");
        assertThat(shell.onScreen().run("import", note)).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void undo_works_on_the_summary_and_in_the_next_run() {
        shell.run("import", note);
        shell.typing("\n3\n\n3\nu\n\n4\n", "review");
        assertThat(shell.out()).contains("Undone: Good");
        shell.typing("u\nu\nu\nq\n", "review");
        assertThat(shell.out()).contains("Undone: Easy").contains("There is nothing to undo today.");
        shell.run("today");
        assertThat(shell.out()).startsWith("2026-11-22: 0 due, 2 new, 0 to repeat.");
    }

    @Test
    void six_grades_are_keys_from_0_to_5() {
        shell.run("settings", "grades", "six");
        shell.run("import", note);
        shell.typing("\n2\n\n5\nq\n", "review");
        assertThat(shell.out()).contains("0 Blackout 1 d   1 Again 1 d").contains("5 Easy 1 d");
    }

    @Test
    void the_end_of_the_input_ends_the_session_with_a_summary() {
        shell.run("import", note);
        assertThat(shell.typing("\n", "review")).isZero();
        assertThat(shell.out()).contains("Left today: 0 due, 2 new");
    }

    @Test
    void an_empty_library_reads_the_first_notes() {
        Path library = folder.resolve("new.db");
        assertThat(shell.cli("q\n").study(library, new StartFiles(List.of(Path.of(note)), Optional.empty())))
                .isZero();
        assertThat(shell.out()).contains("2 active cards").contains("[2 left]");
        shell.cli("q\n").study(library, new StartFiles(List.of(Path.of(note)), Optional.empty()));
        assertThat(shell.out()).doesNotContain("active cards in").contains("[2 left]");
    }

    @Test
    void export_writes_active_cards_and_all_where_asked() throws IOException {
        shell.run("import", note);
        shell.typing("\n3\nq\n", "review");
        Path deck = folder.resolve("deck.json");
        assertThat(shell.run("export", deck.toString())).isZero();
        assertThat(shell.out()).isEqualTo(deck + ": 2 cards written." + System.lineSeparator());
        String first = Files.readString(deck);
        assertThat(first).doesNotContain("reviews").doesNotContain("orange");
        shell.run("export", deck.toString(), "--all", "--progress", "--json");
        assertThat(json().get("cards").asInt()).isEqualTo(3);
        assertThat(Files.readString(deck)).contains("\"reviews\"").contains("\"state\" : \"off\"");
        shell.run("export", deck.toString());
        assertThat(deck).hasContent(first);
    }

    @Test
    void a_dry_run_prints_counts_and_each_card_and_changes_nothing() throws IOException {
        shell.run("import", note);
        Files.writeString(
                Path.of(note), "[SQS]\nretention = **14** days\noff colour = orange\n\n[S3]\nsize = 5 TB\nmore = 1\n");
        assertThat(shell.run("import", "--dry-run", note)).isZero();
        assertThat(shell.out())
                .contains("n.txt: 1 new, 1 unchanged, 0 moved, 0 reworded, 1 answer changed, 0 split, 0 merged,"
                        + " 0 kept, 0 gone, 0 revived.")
                .contains("answer changed (")
                .contains("= 4 days")
                .contains("= 14 days")
                .contains("Nothing was imported.");
        shell.run("import", "--dry-run", "--json", note);
        JsonNode plan = json().get("plans").get(0);
        assertThat(plan.get("counts").get("answer changed").asInt()).isEqualTo(1);
        assertThat(plan.get("cards").get(0).get("was").get("answer").asString()).isEqualTo("**4** days");
        shell.run("notes", "--json");
        assertThat(json().get("notes").get(0).get("versions").size()).isEqualTo(1);
    }

    @Test
    void versions_are_listed_and_the_last_import_is_undone() throws IOException {
        shell.run("notes");
        assertThat(shell.out()).startsWith("The library has no notes yet.");
        shell.run("import", note);
        Files.writeString(Path.of(note), Files.readString(Path.of(note)) + "more = 1\n");
        shell.clock.advance(Duration.ofDays(1));
        shell.run("import", note);
        assertThat(shell.out()).contains("The library as it was is kept in ").contains("default.db.backups");
        shell.run("notes");
        assertThat(shell.out().lines())
                .containsExactly(
                        "n.txt: 2 versions", "  1  2026-11-22 10:00  6 lines", "  2  2026-11-23 10:00  7 lines");
        assertThat(shell.run("undo-import", "n.txt")).isZero();
        assertThat(shell.out()).startsWith("n.txt: the last import is undone.");
        shell.run("undo-import");
        assertThat(shell.run("undo-import")).isEqualTo(1);
        assertThat(shell.err()).startsWith("There is no import that could be undone.");
        shell.run("today");
        assertThat(shell.out()).contains("The library has no cards yet.");
    }

    @Test
    void an_import_that_would_archive_much_stops_unless_forced() throws IOException {
        shell.run("import", note);
        Files.writeString(Path.of(note), "[SQS]\nretention = **4** days\n");
        assertThat(shell.run("import", note)).isEqualTo(1);
        assertThat(shell.err())
                .contains("would archive 1 of 2 cards, more than a third")
                .contains("--force");
        assertThat(shell.run("import", "--force", note)).isZero();
        assertThat(shell.run("import", "--as", "a", note, note)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "import", "undo-import", "notes", "check", "cards", "today", "review", "export", "settings"})
    void help_is_everywhere(String verb) {
        String[] arguments = verb.isEmpty() ? new String[] {"--help"} : new String[] {verb, "--help"};
        assertThat(shell.run(arguments)).isZero();
        assertThat(shell.out()).startsWith(("Usage: cumulus " + verb).strip());
        assertThat(folder.resolve("default.db")).doesNotExist();
    }

    @Test
    void the_version_is_told() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("cumulus ");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(shell.out());
    }
}
