package app.cumulus.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Query;
import app.cumulus.deck.ChangeKind;
import app.cumulus.library.Library;
import app.cumulus.review.Moment;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {

    private static final String NOTE = "[SQS]\nhow long are the messages kept = four\nsize of a message = 256 kB\n"
            + "long polling waits = up to 20 seconds\ndelay of a queue = up to 15 minutes\n";

    @TempDir
    Path folder;

    private TestLibrary test;
    private PlanViewModel model;

    @BeforeEach
    void open() throws IOException {
        test = new TestLibrary(folder);
        model = new PlanViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
        test.library.importNotes(List.of(note("n.txt", NOTE)));
        test.clock.advance(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void nothing_is_imported_before_the_user_says_so_and_all_is_taken_back_by_one_undo() throws IOException {
        model.plan(List.of(note("n.txt", NOTE + "new fact = 1\n"), note("m.txt", "[EC2]\na = 1\n")));
        assertThat(kinds()).containsExactly(ChangeKind.NEW, ChangeKind.NEW);
        assertThat(model.counts()).containsEntry(ChangeKind.UNCHANGED, 4);
        assertThat(cards()).isEqualTo(4);
        model.apply();
        assertThat(model.stateProperty().get()).isInstanceOf(PlanState.Done.class);
        assertThat(cards()).isEqualTo(6);
        model.undo();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        PlanState.Undone.class,
                        undone -> assertThat(undone.files()).containsExactlyInAnyOrder("m.txt", "n.txt"));
        assertThat(cards()).isEqualTo(4);
    }

    @Test
    void a_plan_that_is_dropped_leaves_no_trace() throws IOException {
        model.plan(List.of(note("n.txt", NOTE + "new fact = 1\n")));
        model.cancel();
        assertThat(model.stateProperty().get()).isInstanceOf(PlanState.Cancelled.class);
        assertThat(model.canApply()).isFalse();
        assertThat(cards()).isEqualTo(4);
        assertThat(test.library.notes().get(0).versions()).hasSize(1);
    }

    @Test
    void the_same_file_again_has_nothing_to_do() throws IOException {
        model.plan(List.of(note("n.txt", NOTE)));
        assertThat(model.changesNothing()).isTrue();
        assertThat(model.canApply()).isFalse();
    }

    @Test
    void a_doubtful_card_is_asked_about_first_and_can_be_made_a_new_one() throws IOException {
        var before = card("how long are the messages kept").id();
        model.plan(List.of(note("n.txt", "new = 1\n" + NOTE.replace("messages kept = four", "alarms kept = nine"))));
        PlanItem first = model.itemProperty().get().orElseThrow();
        assertThat(first.isDoubtful()).isTrue();
        assertThat(first.card()).isEqualTo(before);
        model.decideApart(true);
        model.apply();
        assertThat(card("how long are the alarms kept").id()).isNotEqualTo(before);
    }

    @Test
    void a_text_that_both_changed_stays_mine_unless_the_note_is_chosen() throws IOException {
        var session = test.library.study();
        Card mine = test.library.card(((Moment.Asking) session.moment()).card());
        session.edit(CardText.of(mine.text().question(), "as I say it"));
        String line = mine.text().question() + " = " + mine.text().answer();
        test.clock.advance(Duration.ofMinutes(1));
        model.plan(List.of(note("n.txt", NOTE.replace(line, line + " or so"))));
        PlanItem first = model.itemProperty().get().orElseThrow();
        assertThat(first.conflicts()).isNotEmpty();
        model.decideNoteWins(true);
        model.apply();
        assertThat(test.library.card(mine.id()).text().answer()).endsWith("or so");
    }

    @Test
    void more_than_a_third_is_archived_only_when_that_is_allowed() throws IOException {
        model.plan(List.of(note("n.txt", "[SQS]\nhow long are the messages kept = four\n")));
        assertThat(model.canApply()).isFalse();
        model.apply();
        assertThat(cards()).isEqualTo(4);
        model.allowLoss("n.txt", true);
        model.apply();
        assertThat(cards()).isEqualTo(1);
    }

    @Test
    void a_known_note_under_a_new_name_is_asked_about() throws IOException {
        String text = test.library.notes().get(0).file();
        StringBuilder longer = new StringBuilder(NOTE);
        for (int i = 0; i < 10; i++) {
            longer.append("limit number ").append(i).append(" = ").append(i).append('\n');
        }
        test.library.importNotes(List.of(note("n.txt", longer.toString())));
        model.plan(List.of(note("other.txt", longer + "new fact = 1\n")));
        assertThat(model.canApply()).isFalse();
        var asked = model.notes().get(0);
        assertThat(asked.suspect().orElseThrow().known()).isEqualTo(text);
        model.name(asked, "n.txt");
        assertThat(kinds()).containsExactly(ChangeKind.NEW);
        model.apply();
        assertThat(test.library.notes()).hasSize(1);
        assertThat(test.library
                        .noteDesk()
                        .place(card("new fact").id())
                        .orElseThrow()
                        .path()
                        .orElseThrow())
                .hasFileName("other.txt");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_nothing_is_lost() {
        model.plan(List.of(folder.resolve("missing.txt")));
        assertThat(model.failureProperty().get()).contains("missing.txt").contains("no such file");
        assertThat(model.isBusy()).isFalse();
    }

    private List<ChangeKind> kinds() {
        return model.itemsProperty().get().stream().map(PlanItem::kind).toList();
    }

    private int cards() {
        return test.library.today().activeCards();
    }

    private Card card(String question) {
        Library library = test.library;
        return library
                .cards()
                .rows(library.cards().find(new Query.Words(Optional.empty(), question, false), CardSort.BY_NOTE))
                .stream()
                .filter(row -> row.question().equals(question))
                .map(row -> library.card(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private Path note(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
