package app.cumulus.library.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.Field;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.notes.CardPlace;
import app.cumulus.library.notes.NoteHistory;
import app.cumulus.library.study.StudySession;
import app.cumulus.note.Span;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedNoteTest {

    private static final String ONE = "[SQS]\nretention of messages = 4 days\n";
    private static final String OTHER = "[SQS]\nretention of messages = 14 days\n";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private Path file;
    private Library library;

    @BeforeEach
    void open() {
        file = folder.resolve("library.db");
        library = Library.open(file, clock, new QuestionLines());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_changed_answer_comes_again_today_and_says_once_what_it_was() throws Exception {
        imported(ONE);
        answerNext();
        clock.advance(Duration.ofDays(1));
        answerNext();
        clock.advance(Duration.ofHours(1));
        assertThat(library.today().due()).isZero();
        imported(OTHER);
        assertThat(library.today().due()).isZero();
        clock.advance(Duration.ofDays(1));
        assertThat(library.today().due()).isEqualTo(1);
        CardId card = ((Moment.Asking) library.study().moment()).card();
        assertThat(library.card(card).text().extra()).contains("4 days").contains("14 days");
        answerNext();
        assertThat(library.card(card).text().extra()).isEmpty();
        assertThat(Dump.rows(file, "SELECT interval_days, repetitions FROM memory"))
                .hasSize(1);
        library.study().undo();
        assertThat(library.card(card).text().extra()).contains("4 days");
        assertThat(library.today().due()).isEqualTo(1);
    }

    @Test
    void an_edit_made_while_the_news_is_shown_does_not_keep_it() throws Exception {
        imported(ONE);
        answerNext();
        imported(OTHER);
        clock.advance(Duration.ofDays(1));
        StudySession session = library.study();
        CardId card = ((Moment.Asking) session.moment()).card();
        CardText shown = library.card(card).text();
        session.edit(new CardText("How long?", shown.answer(), shown.extra() + "\n\nmine", ""));
        assertThat(Dump.rows(file, "SELECT question, answer, extra FROM card_edit"))
                .containsExactly("How long?|null|mine");
    }

    @Test
    void a_field_i_did_not_touch_follows_the_note_and_one_that_both_changed_stays_mine() throws Exception {
        imported(ONE);
        StudySession session = library.study();
        CardId card = ((Moment.Asking) session.moment()).card();
        session.edit(CardText.of("How long are messages kept?", "4 days"));
        imported(OTHER);
        assertThat(library.card(card).text()).isEqualTo(CardText.of("How long are messages kept?", "14 days"));
        session.edit(CardText.of("How long are messages kept?", "two weeks"));
        Path note = Files.writeString(folder.resolve("n.txt"), ONE);
        Change change = library.planImport(List.of(note), ImportOptions.NONE)
                .get(0)
                .changes()
                .get(0);
        assertThat(change.conflicts()).containsExactly(Field.ANSWER);
        imported(ONE);
        assertThat(library.card(card).text().answer()).isEqualTo("two weeks");
    }

    @Test
    void a_suspended_card_whose_lines_leave_and_return_is_suspended_again() throws Exception {
        imported("a = 1\nb = 2\nc = 3\nd = 4\n");
        CardId card = ((Moment.Asking) library.study().moment()).card();
        library.study().suspend();
        String line = library.excerpt(card, 0).orElseThrow().lines().get(0);
        imported("a = 1\nb = 2\nc = 3\nd = 4\n".replace(line + "\n", ""));
        assertThat(library.card(card).state().name()).isEqualTo("ARCHIVED");
        imported("a = 1\nb = 2\nc = 3\nd = 4\n");
        assertThat(library.card(card).state().name()).isEqualTo("SUSPENDED");
    }

    @Test
    void an_excerpt_shows_the_version_that_came_after_an_undone_one() throws Exception {
        imported("a = 1\nb = 2\n");
        CardId card = ((Moment.Asking) library.study().moment()).card();
        imported("a = 1\nb = 2\nc = 3\n");
        assertThat(library.excerpt(card, 9).orElseThrow().lines()).contains("c = 3");
        library.undoImport(Optional.empty());
        imported("a = 1\nb = 2\nd = 4\n");
        assertThat(library.excerpt(card, 9).orElseThrow().lines()).containsExactly("a = 1", "b = 2", "d = 4");
    }

    @Test
    void a_card_whose_line_was_broken_hands_its_history_down_and_is_no_new_card_then() throws Exception {
        imported("[SQS]\nhow long are messages kept in the queue by default = for four days and not an hour more\n");
        CardId card = ((Moment.Asking) library.study().moment()).card();
        answerNext();
        imported("[SQS]\nhow long are messages\nkept in the queue by default = for\nfour days and not an hour more\n");
        clock.advance(Duration.ofDays(1));
        assertThat(library.today().due()).isEqualTo(1);
        assertThat(((Moment.Asking) library.study().moment()).card()).isNotEqualTo(card);
        answerNext();
        assertThat(library.today().done().newCards()).isZero();
        assertThat(library.study().overview().done().newCards()).isZero();
    }

    @Test
    void a_card_whose_line_was_joined_with_the_rest_of_its_answer_goes_on_as_the_whole_one() throws Exception {
        imported(
                "[SQS]\nhow long are messages kept = for four days\nand not a single hour more than that, whatever you set or ask for\n");
        answerNext();
        imported(
                "[SQS]\nhow long are messages kept = for four days and not a single hour more than that, whatever you set or ask for\n");
        assertThat(library.today().activeCards()).isEqualTo(1);
        assertThat(library.today().fresh()).isZero();
        clock.advance(Duration.ofDays(1));
        CardId card = ((Moment.Asking) library.study().moment()).card();
        assertThat(library.card(card).text().answer())
                .isEqualTo("for four days and not a single hour more than that, whatever you set or ask for");
        answerNext();
        assertThat(library.today().done().newCards()).isZero();
    }

    @Test
    void a_conflict_stays_open_until_it_is_decided() throws Exception {
        imported(ONE);
        StudySession session = library.study();
        CardId card = ((Moment.Asking) session.moment()).card();
        session.edit(CardText.of("retention of messages", "a few days"));
        assertThat(library.conflicts()).isEmpty();
        imported(OTHER);
        imported(OTHER + "\n");
        assertThat(library.conflicts())
                .containsExactly(new Conflict(card, Field.ANSWER, "a few days", "4 days", "14 days"));
        assertThat(library.card(card).text().answer()).isEqualTo("a few days");
        library.settle(card, Set.of());
        assertThat(library.conflicts()).isEmpty();
        assertThat(library.card(card).text().answer()).isEqualTo("a few days");
        imported(ONE);
        library.settle(card, Set.of(Field.ANSWER));
        assertThat(library.conflicts()).isEmpty();
        assertThat(library.card(card).text()).isEqualTo(CardText.of("retention of messages", "4 days"));
    }

    @Test
    void what_the_plan_decided_is_undone_with_the_import() throws Exception {
        imported(ONE);
        StudySession session = library.study();
        CardId card = ((Moment.Asking) session.moment()).card();
        session.edit(CardText.of("retention of messages", "a few days"));
        List<String> before = Dump.of(folder.resolve("library.db"));
        Path note = Files.writeString(folder.resolve("n.txt"), OTHER);
        library.importNotes(
                List.of(note),
                ImportOptions.NONE,
                ImportWatch.NONE,
                plan -> new PlanReview.Decisions(Set.of(), Set.of(card)));
        assertThat(library.conflicts()).isEmpty();
        assertThat(library.card(card).text().answer()).isEqualTo("14 days");
        library.undoImport(Optional.empty());
        assertThat(library.card(card).text().answer()).isEqualTo("a few days");
        assertThat(Dump.of(folder.resolve("library.db"))).isEqualTo(before);
    }

    @Test
    void a_card_knows_its_lines_in_its_version_in_the_newest_and_in_the_file() throws Exception {
        imported(ONE);
        CardId card = ((Moment.Asking) library.study().moment()).card();
        Path note = Files.writeString(folder.resolve("n.txt"), "\n\n" + ONE);
        CardPlace place = library.noteDesk().place(card).orElseThrow();
        assertThat(place.lines()).isEqualTo(Span.line(2));
        assertThat(place.newest()).contains(Span.line(2));
        assertThat(place.onDisk()).contains(Span.line(4));
        assertThat(place.path()).contains(note.toAbsolutePath());
        library.importNotes(
                List.of(Files.writeString(note, "[SQS]\nquite another line = 1\n")),
                new ImportOptions(Optional.empty(), true, Set.of()));
        place = library.noteDesk().place(card).orElseThrow();
        assertThat(place.lines()).isEqualTo(Span.line(2));
        assertThat(place.newest()).isEmpty();
        Files.delete(note);
        assertThat(library.noteDesk().place(card).orElseThrow().onDisk()).isEmpty();
    }

    @Test
    void an_import_that_was_studied_on_cannot_be_undone_and_says_why() throws Exception {
        imported(ONE);
        answerNext();
        assertThatThrownBy(() -> library.undoImport(Optional.empty()))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("a card that it made or changed was answered");
        imported(ONE + "a = 1\n");
        assertThat(library.undoImport(Optional.of("n.txt"))).containsExactly("n.txt");
        assertThat(library.notes().get(0).versions()).hasSize(1);
        assertThat(library.undoImport(Optional.of("other.txt"))).isEmpty();
    }

    @Test
    void files_imported_together_are_undone_together() throws Exception {
        List<String> empty = Dump.of(file);
        Path one = Files.writeString(folder.resolve("one.txt"), "a = 1\n");
        Path two = Files.writeString(folder.resolve("two.txt"), "b = 2\n");
        library.importNotes(List.of(one, two));
        assertThat(library.undoImport(Optional.empty())).containsExactlyInAnyOrder("one.txt", "two.txt");
        assertThat(Dump.of(file)).isEqualTo(empty);
    }

    @Test
    void a_note_under_a_new_name_is_recognised_and_asked_about() throws Exception {
        String text = IntStream.range(0, 20)
                .mapToObj(i -> "question " + i + " = " + i)
                .collect(Collectors.joining("\n"));
        imported(text);
        Path renamed = Files.writeString(folder.resolve("renamed notes.txt"), "- " + text.replace("\n", "\n- "));
        assertThatThrownBy(() -> library.importNotes(List.of(renamed)))
                .hasMessageContaining("--as n.txt")
                .hasMessageContaining("--as 'renamed notes.txt'");
        library.importNotes(List.of(renamed), new ImportOptions(Optional.of("n.txt"), false, Set.of()));
        assertThat(library.notes()).extracting(NoteHistory::file).containsExactly("n.txt");
        library.importNotes(List.of(renamed), new ImportOptions(Optional.of("renamed notes.txt"), false, Set.of()));
        assertThat(library.notes()).hasSize(2);
        imported(Files.readString(renamed) + "\n");
        Path other = Files.writeString(folder.resolve("other.txt"), "question 1 = 1\nanother = 2\n");
        assertThat(library.importNotes(List.of(other))).hasSize(1);
    }

    @Test
    void the_last_ten_states_before_an_import_are_kept_and_can_be_opened() throws Exception {
        for (int i = 0; i < 13; i++) {
            imported("alpha = 1\nbeta = 2\n" + "\n".repeat(i));
            clock.advance(Duration.ofMinutes(1));
        }
        List<Path> copies;
        try (var files = Files.list(folder.resolve("library.db.backups"))) {
            copies = files.sorted().toList();
        }
        assertThat(copies).hasSize(10);
        try (Library copy = Library.open(copies.get(9), clock, new QuestionLines())) {
            assertThat(copy.notes().get(0).versions()).hasSize(12);
        }
    }

    @Test
    void a_card_that_the_user_calls_another_goes_and_a_new_one_comes() throws Exception {
        imported(ONE);
        Card card = library.card(((Moment.Asking) library.study().moment()).card());
        Path note = Files.writeString(folder.resolve("n.txt"), OTHER);
        ImportOptions apart = new ImportOptions(Optional.empty(), true, Set.of(card.id()));
        assertThat(library.importNotes(List.of(note), apart).reports().get(0))
                .extracting(ImportReport::added, ImportReport::archived)
                .containsExactly(1, 1);
    }

    private void imported(String text) throws IOException {
        library.importNotes(List.of(Files.writeString(folder.resolve("n.txt"), text)));
    }

    private void answerNext() {
        StudySession session = library.study();
        session.reveal();
        session.grade(Grade.GOOD, Duration.ofSeconds(2));
    }
}
