package app.cumulus.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.decks.TableLayout;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportFormat;
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

/** Decks in and out as the window does it, without a window. */
class DeckViewModelTest {

    @TempDir
    Path folder;

    private TestLibrary test;
    private DeckViewModel decks;
    private ExportViewModel exports;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        Failures failures = new Failures(new Words(Locale.ENGLISH));
        decks = new DeckViewModel(test.library, new AtOnce(), failures);
        exports = new ExportViewModel(test.library, new AtOnce(), failures);
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void a_deck_is_shown_before_it_is_imported_and_can_be_taken_back() throws IOException {
        Path deck = Files.writeString(folder.resolve("d.md"), "Q: What queues?\nA: SQS\n");
        decks.open(deck);
        DeckState.Preview shown = (DeckState.Preview) decks.stateProperty().get();
        assertThat(shown.report().added()).isEqualTo(1);
        assertThat(shown.report().first().get(0).text().question()).isEqualTo("What queues?");
        assertThat(test.library.isEmpty()).isTrue();
        decks.take();
        assertThat(decks.stateProperty().get()).isInstanceOf(DeckState.Done.class);
        assertThat(test.library.isEmpty()).isFalse();
        decks.undo();
        assertThat(decks.stateProperty().get()).isEqualTo(new DeckState.Undone(List.of("d.md")));
        assertThat(test.library.isEmpty()).isTrue();
    }

    @Test
    void a_table_is_read_anew_as_the_user_says_and_imported_so() throws IOException {
        decks.open(Files.writeString(folder.resolve("t.csv"), "SQS;queues\nSNS;notifies\n"));
        DeckState.Preview guessed = (DeckState.Preview) decks.stateProperty().get();
        assertThat(guessed.layout().orElseThrow().columns()).containsExactly("question", "answer");
        decks.read(new TableLayout(';', true, false, List.of("answer", "question")));
        assertThat(((DeckState.Preview) decks.stateProperty().get()).report().added())
                .isEqualTo(1);
        decks.take();
        exports.formatProperty().set(ExportFormat.MD);
        exports.export(folder.resolve("out.md"), CardFilter.ALL);
        assertThat(folder.resolve("out.md"))
                .content()
                .contains("**Q:** notifies")
                .doesNotContain("queues");
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_is_shown() throws IOException {
        decks.open(Files.writeString(folder.resolve("broken.apkg"), "no package"));
        assertThat(decks.failureProperty().get()).startsWith("broken.apkg").endsWith("Nothing was imported.");
        assertThat(decks.stateProperty().get()).isEqualTo(new DeckState.Nothing());
        decks.dismiss();
        assertThat(decks.failureProperty().get()).isEmpty();
    }

    @Test
    void decks_of_the_folder_are_offered_until_they_are_imported_or_left() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("deck-import"));
        Path deck = Files.writeString(inbox.resolve("d.md"), "Q: What queues?\nA: SQS\n");
        Path other = Files.writeString(inbox.resolve("e.md"), "Q: What notifies?\nA: SNS\n");
        decks.offer(inbox);
        assertThat(decks.offersProperty()).containsExactly(deck, other);
        decks.open(deck);
        decks.take();
        assertThat(decks.offersProperty()).containsExactly(other);
        decks.decline();
        decks.offer(inbox);
        assertThat(decks.offersProperty()).isEmpty();
    }

    @Test
    void cards_are_written_in_the_chosen_format_with_progress_where_it_has_a_place() {
        test.withCards(3);
        assertThat(exports.takesProgress()).isTrue();
        Path file = folder.resolve("out.apkg");
        exports.export(file, CardFilter.ALL);
        assertThat(exports.resultProperty().get().orElseThrow().report().cards())
                .isEqualTo(3);
        assertThat(file).isRegularFile();
        exports.formatProperty().set(ExportFormat.HTML);
        assertThat(exports.takesProgress()).isFalse();
        exports.export(folder.resolve("none").resolve("out.html"), CardFilter.ALL);
        assertThat(exports.failureProperty().get()).contains("cannot be written there");
        assertThat(exports.busyProperty().get()).isFalse();
    }
}
