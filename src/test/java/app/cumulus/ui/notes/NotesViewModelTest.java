package app.cumulus.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardState;
import app.cumulus.library.notes.LineAccount.Standing;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesViewModelTest {

    private static final String NOTE = "[SQS]\nretention = 4 days\n\noff size = 256 kB\nlong polling = 20 seconds\n";

    @TempDir
    Path folder;

    private TestLibrary test;
    private NotesViewModel model;

    @BeforeEach
    void open() throws IOException {
        test = new TestLibrary(folder);
        model = new NotesViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
        model.enter();
        assertThat(model.sheetProperty().get()).isEmpty();
        test.library.importNotes(
                List.of(Files.writeString(folder.resolve("sqs.txt"), NOTE), test.note("facts.txt", 3)));
        model.enter();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void the_first_note_is_read_from_its_first_line_and_another_can_be_chosen() {
        assertThat(model.filesProperty().get()).containsExactly("sqs.txt", "facts.txt");
        assertThat(model.lineProperty().get()).isOne();
        model.open("facts.txt");
        assertThat(model.sheetProperty().get().orElseThrow().lines()).hasSize(4);
    }

    @Test
    void a_candidate_is_turned_on_and_off_and_that_is_undone() {
        model.goTo(Wanted.OFF);
        assertThat(model.lineProperty().get()).isEqualTo(4);
        assertThat(model.cardProperty().get().orElseThrow().off()).contains("below the bar");
        model.turn();
        assertThat(state()).isEqualTo(CardState.ACTIVE);
        assertThat(model.sheetProperty().get().orElseThrow().accounts().get(3).standing())
                .isEqualTo(Standing.CARDED);
        model.turn();
        assertThat(state()).isEqualTo(CardState.SUSPENDED);
        model.undo();
        model.undo();
        assertThat(state()).isEqualTo(CardState.OFF);
        assertThat(model.undoableProperty().get()).isEmpty();
    }

    @Test
    void a_line_is_silenced_and_heard_again() {
        model.choose(2);
        model.silenceLine();
        assertThat(state()).isEqualTo(CardState.OFF);
        assertThat(model.saidProperty().get()).isInstanceOf(Said.Done.class);
        model.silenceLine();
        assertThat(state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void a_rule_is_silenced_on_a_line_or_in_the_note_and_only_once() {
        model.choose(2);
        model.silenceRuleHere();
        model.silenceRuleHere();
        assertThat(model.sheetProperty().get().orElseThrow().silences()).hasSize(1);
        model.choose(5);
        model.silenceRuleInNote();
        assertThat(model.sheetProperty().get().orElseThrow().silences()).hasSize(2);
        assertThat(state()).isEqualTo(CardState.OFF);
        model.lift(model.sheetProperty().get().orElseThrow().silencesAt(5).get(0));
        assertThat(state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void words_are_found_forwards_and_backwards_and_around_the_end() {
        model.findProperty().set("SIZE");
        model.findNext(false);
        assertThat(model.lineProperty().get()).isEqualTo(4);
        model.findProperty().set("=");
        model.findNext(false);
        assertThat(model.lineProperty().get()).isEqualTo(5);
        model.findNext(false);
        assertThat(model.lineProperty().get()).isEqualTo(2);
        model.findNext(true);
        assertThat(model.lineProperty().get()).isEqualTo(5);
        model.findProperty().set("kinesis");
        model.findNext(false);
        assertThat(model.saidProperty().get()).isInstanceOf(Said.NoneFound.class);
        assertThat(model.lineProperty().get()).isEqualTo(5);
    }

    @Test
    void the_note_of_a_card_is_opened_at_its_line_in_the_newest_version() throws IOException {
        model.choose(5);
        var card = model.cardProperty().get().orElseThrow().card().id();
        test.library.importNotes(
                List.of(Files.writeString(folder.resolve("sqs.txt"), "[SQS]\nnew = 1\n" + NOTE.substring(6))));
        model.open("facts.txt");
        model.open(card);
        assertThat(model.sheetProperty().get().orElseThrow().file()).isEqualTo("sqs.txt");
        assertThat(model.lineProperty().get()).isEqualTo(6);
        assertThat(model.cardProperty().get().orElseThrow().card().id()).isEqualTo(card);
    }

    @Test
    void an_editor_that_cannot_be_started_is_named() {
        test.library.change(AllSettings.EDITOR.in(test.library.settings(), "/no/such/editor"));
        model.choose(2);
        model.edit();
        assertThat(model.failureProperty().get()).startsWith("/no/such/editor cannot be started");
    }

    private CardState state() {
        return model.cardProperty().get().orElseThrow().standing().state();
    }
}
