package app.cumulus.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteViewModelTest {

    @TempDir
    Path folder;

    private final Words words = new Words(Locale.ENGLISH);
    private TestLibrary test;
    private PaletteViewModel model;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder).withCards(30);
        model = new PaletteViewModel(test.library.cards(), new AtOnce());
        model.open(Map.of(Command.GO_TODAY, () -> {}, Command.KEYS, () -> {}), command -> command.name(words));
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void every_action_is_there_before_anything_is_typed() {
        assertThat(model.entriesProperty().get()).hasSize(2).allMatch(Entry.Action.class::isInstance);
    }

    @Test
    void words_in_any_order_find_an_action() {
        model.typedProperty().set("today go");
        assertThat(model.entriesProperty().get())
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Action.class,
                        action -> assertThat(action.command()).isEqualTo(Command.GO_TODAY));
    }

    @Test
    void cards_are_found_by_their_words_and_never_by_fields() {
        model.typedProperty().set("value 17");
        assertThat(model.entriesProperty().get())
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Found.class,
                        found -> assertThat(found.card().question()).isEqualTo("fact 17"));
        model.typedProperty().set("is:new");
        assertThat(model.entriesProperty().get()).isEmpty();
        model.typedProperty().set("((");
        assertThat(model.entriesProperty().get()).isEmpty();
    }
}
