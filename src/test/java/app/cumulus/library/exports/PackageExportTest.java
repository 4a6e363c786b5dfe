package app.cumulus.library.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.exchange.apkg.PackageChecker;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackageExportTest {

    @TempDir
    Path folder;

    private AnkiShelf shelf;
    private Path file;

    @BeforeEach
    void fill() throws IOException, SQLException {
        shelf = new AnkiShelf(folder);
        shelf.fill();
        file = folder.resolve("out.apkg");
    }

    @Test
    void every_kind_and_state_keeps_the_rules_of_packages() throws IOException, SQLException {
        ExportReport report = shelf.export(file);
        assertThat(report).isEqualTo(new ExportReport(12, 12, 0, 0));
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(rows("SELECT count(*), count(DISTINCT guid) FROM notes")).containsExactly("12|12");
        assertThat(rows("SELECT count(*) FROM notes WHERE flds LIKE '%below the bar%'"))
                .containsExactly("0");
    }

    @Test
    void the_schedule_is_in_the_columns_and_the_log() throws IOException, SQLException {
        shelf.export(file);
        String columns = "type, queue, due - (SELECT due FROM cards WHERE ivl = 6) AS days, ivl, factor, reps, lapses";
        assertThat(rows("SELECT " + columns + " FROM cards JOIN notes ON notes.id = nid WHERE flds LIKE 'How long%'"))
                .containsExactly("2|2|0|6|2360|2|0");
        assertThat(rows("SELECT " + columns + " FROM cards JOIN notes ON notes.id = nid WHERE flds LIKE '%failed%'"))
                .containsExactly("2|2|-5|1|2600|2|1");
        assertThat(rows("SELECT " + columns + " FROM cards JOIN notes ON notes.id = nid WHERE flds LIKE '%suspended%'"))
                .containsExactly("2|-1|-5|1|2500|1|0");
        assertThat(rows("SELECT ease, revlog.ivl, lastIvl, revlog.factor, time, revlog.type FROM revlog"
                        + " JOIN notes ON notes.id = cid WHERE flds LIKE '%failed%' ORDER BY revlog.id"))
                .containsExactly("4|1|0|2600|60000|0", "1|1|1|2600|60000|1", "3|1|1|0|60000|3");
        assertThat(rows("SELECT due FROM cards WHERE type = 0 ORDER BY id")).startsWith("1", "2", "3");
    }

    @Test
    void the_day_it_is_due_counts_from_the_noon_of_the_collection() throws IOException, SQLException {
        shelf.export(file);
        assertThat(rows("SELECT date(crt + 86400 * due, 'unixepoch') FROM cards, col WHERE ivl = 6"))
                .containsExactly("2026-11-29");
    }

    @Test
    void tags_flags_and_decks_go_along() throws IOException, SQLException {
        shelf.export(file);
        assertThat(rows("SELECT notes.tags, cards.flags FROM cards JOIN notes ON notes.id = nid"
                        + " WHERE flds LIKE 'How long%'"))
                .containsExactly(" aws::queue two_words |3");
        assertThat(rows("SELECT json_extract(value, '$.name') FROM col, json_each(col.decks) ORDER BY 1"))
                .containsExactly(
                        "AWS notes",
                        "AWS notes::AWS:SQS",
                        "AWS notes::AWS:SQS::limits: more",
                        "AWS notes::Queues",
                        "AWS notes::Queues::Limits",
                        "Default");
        assertThat(rows("SELECT substr(flds, 1, instr(flds, char(31)) - 1) FROM notes WHERE flds LIKE 'A queue%'"))
                .containsExactly("A queue can hold {{c1::any number of}} messages.");
    }

    @Test
    void without_progress_all_cards_are_new() throws IOException, SQLException {
        shelf.export(file, new ExportChoice(false, false));
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(rows("SELECT DISTINCT type, queue FROM cards ORDER BY 2")).containsExactly("0|-1", "0|0");
        assertThat(rows("SELECT count(*) FROM revlog")).containsExactly("0");
    }

    @Test
    void the_same_again_changes_nothing_and_a_new_wording_is_newer() throws IOException, SQLException {
        shelf.export(file);
        List<String> first = rows("SELECT guid, id, mod, flds, tags FROM notes ORDER BY guid");
        shelf.clock.advance(Duration.ofDays(1));
        assertThat(shelf.export(file)).isEqualTo(new ExportReport(12, 0, 0, 0));
        assertThat(rows("SELECT guid, id, mod, flds, tags FROM notes ORDER BY guid"))
                .isEqualTo(first);
        shelf.importNote(AnkiShelf.NOTE.replace("**4** days", "**5** days") + "basic | What is new? | this one\n");
        assertThat(shelf.export(file)).isEqualTo(new ExportReport(13, 1, 1, 0));
        assertThat(PackageChecker.check(file)).isEmpty();
        List<String> second = rows("SELECT guid, id, mod, flds, tags FROM notes ORDER BY guid");
        assertThat(second).hasSize(13);
        assertThat(second.stream().filter(row -> !first.contains(row)))
                .hasSize(2)
                .allMatch(row -> row.contains("5</strong> days") || row.contains("What is new?"));
        long before = modified(first);
        assertThat(modified(second)).isEqualTo(before + Duration.ofDays(1).toSeconds());
    }

    @Test
    void two_changes_within_a_second_are_two_times() throws IOException, SQLException {
        shelf.export(file);
        long first = modified(rows("SELECT guid, id, mod, flds FROM notes"));
        shelf.sql("UPDATE card SET answer = 'x' WHERE question LIKE 'How long%'");
        shelf.export(file);
        shelf.sql("UPDATE card SET answer = 'y' WHERE question LIKE 'How long%'");
        shelf.export(file);
        assertThat(modified(rows("SELECT guid, id, mod, flds FROM notes"))).isEqualTo(first + 2);
    }

    @Test
    void what_went_and_is_archived_now_goes_with_a_tag_and_comes_back_without() throws IOException, SQLException {
        String archived =
                "SELECT cards.queue, notes.tags FROM cards JOIN notes ON notes.id = nid WHERE flds LIKE '%What is failed%'";
        shelf.export(file);
        shelf.importNote(AnkiShelf.NOTE.replace("basic | What is failed? | this\n", ""));
        // The card below it now says another line of the note.
        assertThat(shelf.export(file)).isEqualTo(new ExportReport(12, 0, 2, 1));
        assertThat(rows(archived)).containsExactly("-1| cumulus::archived ");
        assertThat(PackageChecker.check(file)).isEmpty();
        shelf.importNote(AnkiShelf.NOTE);
        assertThat(shelf.export(file)).isEqualTo(new ExportReport(12, 0, 2, 0));
        assertThat(rows(archived)).containsExactly("2|");
    }

    @Test
    void what_never_went_stays_home_when_it_is_archived() throws IOException, SQLException {
        shelf.importNote(AnkiShelf.NOTE.replace("basic | What is failed? | this\n", ""));
        assertThat(shelf.export(file)).isEqualTo(new ExportReport(11, 11, 0, 0));
    }

    @Test
    void a_gap_text_that_became_a_question_stays_the_note_it_is() throws IOException, SQLException {
        shelf.export(file);
        shelf.sql("UPDATE card SET kind = 'basic', question = 'How many?', cloze_text = ''"
                + " WHERE question LIKE 'A queue can%'");
        assertThat(shelf.export(file).changed()).isEqualTo(1);
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(rows("SELECT mid FROM notes WHERE flds LIKE 'How many?%{{c1::any number of}}%'"))
                .containsExactly("1733011200512");
    }

    @Test
    void a_topic_a_tag_or_a_search_chooses_the_cards() {
        assertThat(chosen(new CardFilter("queues", "", ""))).isEqualTo(7);
        assertThat(chosen(new CardFilter("Queues > limits", "", ""))).isEqualTo(7);
        assertThatThrownBy(() -> chosen(new CardFilter("Queues > Limits > x", "", "")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("no card is found");
        assertThat(chosen(new CardFilter("", "AWS", ""))).isEqualTo(1);
        assertThat(chosen(new CardFilter("", "", "fifo WHICH"))).isEqualTo(2);
        assertThat(chosen(CardFilter.ALL)).isEqualTo(12);
    }

    @Test
    void a_call_to_stop_leaves_the_old_file_and_nothing_beside_it() throws IOException, SQLException {
        Files.writeString(file, "old");
        List<Path> before = files();
        for (ExportStep.Stage stage : List.of(ExportStep.Stage.WRITE, ExportStep.Stage.PACK)) {
            try (Library library = shelf.open()) {
                StopAt watch = new StopAt(stage);
                assertThat(library.exports().toFile(file, ExportFormat.APKG, new ExportChoice(false, true), watch))
                        .isEmpty();
                assertThat(watch.shares).isSorted();
            }
            assertThat(files()).isEqualTo(before);
            assertThat(file).hasContent("old");
        }
        assertThat(Dump.rows(shelf.file(), "SELECT count(*) FROM exported")).containsExactly("0");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_named() {
        Path missing = folder.resolve("missing/out.apkg");
        assertThatThrownBy(() -> shelf.export(missing))
                .isInstanceOf(LibraryException.class)
                .hasMessage(missing + ": the deck cannot be written there; check that its folder exists, may be written"
                        + " to and has room.");
        assertThatThrownBy(() -> shelf.export(folder)).hasMessageContaining("this is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_written_into() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        shelf.export(pipe);
        Files.write(file, read.get(20, TimeUnit.SECONDS));
        assertThat(PackageChecker.check(file)).isEmpty();
    }

    @Test
    void pictures_of_the_media_folder_go_along() throws IOException, SQLException {
        Path media = Files.createDirectory(folder.resolve("library.db.media"));
        Files.writeString(media.resolve("cafe.png"), "picture");
        Files.writeString(media.resolve("other.png"), "not shown");
        shelf.sql(
                "UPDATE card SET answer = '![seen](media/cafe.png) ![gone](media/gone.png)' WHERE question LIKE 'How long%'");
        shelf.export(file);
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(rows("SELECT count(*) FROM notes WHERE flds LIKE '%<img src=\"cafe.png\" alt=\"seen\" /> gone%'"))
                .containsExactly("1");
    }

    @Test
    void answers_of_one_moment_get_times_of_their_own() throws IOException, SQLException {
        for (int i = 0; i < 9; i++) {
            shelf.sql(
                    "INSERT INTO answer (card, at, day, grade, thinking, round) SELECT id, 1795341600000, '2026-11-22', 4, 0,"
                            + " 'scheduled' FROM card WHERE state = 'active'");
        }
        try (Library library = shelf.open()) {
            assertThat(library).isNotNull();
        }
        shelf.answer("How long", Grade.GOOD);
        shelf.export(file);
        assertThat(PackageChecker.check(file)).isEmpty();
    }

    private int chosen(CardFilter filter) {
        return shelf.export(file, new ExportChoice(false, true, filter)).cards();
    }

    /** The time of the note that changes in these tests. */
    private static long modified(List<String> notes) {
        String note = notes.stream()
                .filter(row -> row.contains("How long"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(note.split("\\|")[2]);
    }

    private List<String> rows(String sql) throws IOException, SQLException {
        return Dump.rows(PackageChecker.collectionOf(file, Files.createTempDirectory("package")), sql);
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    private static final class StopAt implements ExportWatch {

        private final ExportStep.Stage stage;
        private final List<Double> shares = new ArrayList<>();
        private boolean reached;

        StopAt(ExportStep.Stage stage) {
            this.stage = stage;
        }

        @Override
        public void at(ExportStep step) {
            shares.add(step.share());
            reached |= step.stage() == stage && shares.size() > 3;
        }

        @Override
        public boolean cancelled() {
            return reached;
        }
    }
}
