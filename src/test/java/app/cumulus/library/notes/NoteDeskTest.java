package app.cumulus.library.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.LineCard;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.notes.LineAccount.Standing;
import app.cumulus.library.notes.LineAccount.Strength;
import app.cumulus.library.settings.EditorCommand;
import app.cumulus.library.study.StudySession;
import app.cumulus.note.NoteText;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteDeskTest {

    private static final String NOTE = "[SQS]\nretention default = 4 days\nretention longest = 14 days\n"
            + "off size = 256 kB\n\nlong polling = up to 20 seconds\n";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("library.db"), clock, new QuestionLines());
        imports(NOTE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void every_line_says_what_it_stands_for_and_a_candidate_says_why_it_is_off() {
        assertThat(standings())
                .containsExactly(
                        Standing.CONTEXT,
                        Standing.CARDED,
                        Standing.CARDED,
                        Standing.OFF,
                        Standing.SKIPPED,
                        Standing.CARDED);
        assertThat(sheet().accounts().get(3).reason()).isEqualTo("below the bar");
        assertThat(library.noteDesk().cards(sheet(), 4))
                .singleElement()
                .satisfies(card -> assertThat(card.off()).contains("below the bar"));
    }

    @Test
    void a_candidate_that_was_turned_on_is_studied_and_stays_so_when_the_rules_change() throws IOException {
        turnOn(4);
        assertThat(standings().get(3)).isEqualTo(Standing.CARDED);
        imports(NOTE.replace("[SQS]", "[Amazon SQS]"));
        assertThat(sheet().accounts().get(3).active()).isEqualTo(1);
        library.close();
        library = Library.open(folder.resolve("library.db"), clock, NoteDeskTest::otherRules);
        imports(NOTE.replace("[SQS]", "[Amazon SQS]"));
        assertThat(sheet().accounts().get(1).active()).isZero();
        assertThat(sheet().accounts().get(3).active()).isEqualTo(1);
    }

    /** Rules to which nothing is good enough. */
    private static ReadNote otherRules(NoteText text) {
        ReadNote read = new QuestionLines().read(text);
        List<Draft> drafts = read.generation().drafts().stream()
                .map(draft -> new Draft(draft.content(), draft.lines(), draft.fact(), Optional.of("too plain")))
                .toList();
        return new ReadNote(
                read.document(), new Generation(drafts, read.generation().ledger(), List.of(), List.of()));
    }

    @Test
    void a_silenced_line_gives_no_card_and_stays_silent_when_the_note_is_edited() throws IOException {
        assertThat(silence(OptionalInt.of(2), Optional.empty()).cards()).isEqualTo(1);
        assertThat(standings().get(1)).isEqualTo(Standing.SILENCED);
        imports("[SQS]\nnew = line\n" + NOTE.replace("[SQS]\n", "").replace("default = 4", "default = 5"));
        assertThat(sheet().silenceOf(3)).isPresent();
        assertThat(sheet().cardsOf(3)).extracting(LineCard::state).containsExactly(CardState.OFF);
        assertThat(library.noteDesk().cards(sheet(), 3))
                .singleElement()
                .satisfies(card -> assertThat(card.off()).contains("silenced by you"));
        imports("[SQS]\nnew = line\nlong polling = up to 20 seconds\n");
        assertThat(sheet().silences()).isEmpty();
        imports(NOTE);
        assertThat(sheet().silenceOf(2)).isPresent();
        assertThat(sheet().cardsOf(2)).extracting(LineCard::state).doesNotContain(CardState.ACTIVE);
    }

    @Test
    void a_rule_can_be_silenced_in_the_whole_note() throws IOException {
        assertThat(silence(OptionalInt.empty(), Optional.of("equals")).cards()).isEqualTo(3);
        imports(NOTE + "another = fact\n");
        assertThat(sheet().accounts())
                .allSatisfy(line -> assertThat(line.active()).isZero());
        assertThat(standings()).doesNotContain(Standing.SILENCED, Standing.CARDED);
    }

    @Test
    void silencing_and_lifting_are_undone_to_the_exact_state() throws Exception {
        Path file = folder.resolve("library.db");
        List<String> before = Dump.of(file);
        silence(OptionalInt.of(2), Optional.empty());
        List<String> silenced = Dump.of(file);
        library.cards()
                .change(
                        Numbers.NONE,
                        new BulkChange.Lift(sheet().silenceOf(2).orElseThrow().number()));
        assertThat(standings().get(1)).isEqualTo(Standing.CARDED);
        library.cards().undo();
        assertThat(Dump.of(file)).isEqualTo(silenced);
        library.cards().undo();
        assertThat(Dump.of(file)).isEqualTo(before);
    }

    @Test
    void a_line_without_cards_can_be_silenced_too() {
        silence(OptionalInt.of(4), Optional.empty());
        assertThat(standings().get(3)).isEqualTo(Standing.SILENCED);
        assertThat(library.cards().undo()).isPresent();
        assertThat(standings().get(3)).isEqualTo(Standing.OFF);
    }

    @Test
    void an_import_is_undone_with_its_account_and_the_places_of_silences() throws Exception {
        silence(OptionalInt.of(2), Optional.empty());
        List<String> before = Dump.of(folder.resolve("library.db"));
        imports("[SQS]\nnew = line\n" + NOTE.replace("[SQS]\n", ""));
        library.undoImport(Optional.of("n.txt"));
        assertThat(Dump.of(folder.resolve("library.db"))).isEqualTo(before);
    }

    @Test
    void an_import_is_not_undone_while_a_line_of_it_is_silenced() throws IOException {
        imports(NOTE + "another = fact\n");
        silence(OptionalInt.of(7), Optional.empty());
        assertThatThrownBy(() -> library.undoImport(Optional.of("n.txt")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("silenced after it");
        library.cards().undo();
        assertThat(library.undoImport(Optional.of("n.txt"))).containsExactly("n.txt");
        assertThat(library.undoImport(Optional.of("n.txt"))).containsExactly("n.txt");
        assertThat(library.noteDesk().sheet("n.txt")).isEmpty();
    }

    @Test
    void the_answers_say_how_weak_a_line_is() {
        for (int day = 0; day < 5; day++) {
            StudySession session = library.study();
            for (int card = 0; card < 3 && session.moment() instanceof Moment.Asking asking; card++) {
                String question = library.card(asking.card()).text().question();
                session.reveal();
                session.grade(question.startsWith("long") ? Grade.WRONG : Grade.EASY, Duration.ofSeconds(3));
            }
            clock.advance(Duration.ofDays(1));
        }
        assertThat(sheet().accounts().get(5).strength()).isEqualTo(Strength.VERY_WEAK);
        assertThat(sheet().accounts().get(1).strength()).isEqualTo(Strength.FIRM);
        assertThat(sheet().accounts().get(3).strength()).isEqualTo(Strength.UNASKED);
    }

    @Test
    void it_is_known_whether_the_file_of_a_note_was_changed_or_moved_since_its_import() throws IOException {
        Path file = folder.resolve("n.txt");
        assertThat(library.noteDesk().file("n.txt")).contains(new NoteFile(file, NoteFile.State.AS_IMPORTED));
        Files.writeString(file, NOTE.replace("\n", "\r\n"));
        assertThat(library.noteDesk().file("n.txt"))
                .as("other line ends are no change")
                .contains(new NoteFile(file, NoteFile.State.AS_IMPORTED));
        Files.writeString(file, NOTE + "another = fact\n");
        assertThat(library.noteDesk().file("n.txt")).contains(new NoteFile(file, NoteFile.State.CHANGED));
        assertThat(library.noteDesk().changed()).containsExactly(Map.entry("n.txt", file));
        Files.delete(file);
        assertThat(library.noteDesk().changed()).isEmpty();
        assertThat(library.noteDesk().file("n.txt")).contains(new NoteFile(file, NoteFile.State.GONE));
        assertThat(library.noteDesk().file("other.txt")).isEmpty();
        assertThatThrownBy(() -> library.noteDesk().edit("n.txt", 1, new EditorCommand(List.of("true"))))
                .isInstanceOf(LibraryException.class)
                .hasMessage(file + ": there is no such file any more; import it from where it is now.");
    }

    private NoteSheet sheet() {
        return library.noteDesk().sheet("n.txt").orElseThrow();
    }

    private List<Standing> standings() {
        return sheet().accounts().stream().map(LineAccount::standing).toList();
    }

    private BulkChange.Done silence(OptionalInt line, Optional<String> rule) {
        return library.cards().change(Numbers.NONE, new BulkChange.Silence("n.txt", line, rule));
    }

    private void turnOn(int line) {
        library.cards().change(Numbers.of(sheet().cardsOf(line).get(0).number()), new BulkChange.Resume());
    }

    private void imports(String text) throws IOException {
        clock.advance(Duration.ofMinutes(1));
        Path file = Files.writeString(folder.resolve("n.txt"), text);
        library.importNotes(List.of(file), new ImportOptions(Optional.empty(), true, Set.of()));
    }
}
