package app.cumulus.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.TopicPath;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Heading;
import app.cumulus.catalog.Query;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.NewCard;
import app.cumulus.library.cards.SavedSearch;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    void a_topic_is_offered_to_study_and_to_look_at() {
        test.library
                .cards()
                .write(new NewCard(NewCard.Form.BASIC, TopicPath.of("Facts", "Odd ones"), "odd", "one", "", Set.of()));
        model.typedProperty().set("odd facts");
        assertThat(model.entriesProperty().get())
                .startsWith(
                        new Entry.Study(new Heading(TopicPath.of("Facts", "Odd ones"), 1, 1)),
                        new Entry.Under(new Heading(TopicPath.of("Facts", "Odd ones"), 1, 1)));
        model.typedProperty().set("facts");
        assertThat(model.entriesProperty().get())
                .startsWith(
                        new Entry.Study(new Heading(TopicPath.of("Facts"), 31, 31)),
                        new Entry.Under(new Heading(TopicPath.of("Facts"), 31, 31)));
    }

    @Test
    void a_topic_without_a_card_in_study_is_there_to_look_at_only() {
        CardDesk desk = test.library.cards();
        desk.change(desk.find(new Query.Everything(), CardSort.BY_NOTE), new BulkChange.Suspend());
        model.typedProperty().set("facts");
        assertThat(model.entriesProperty().get())
                .contains(new Entry.Under(new Heading(TopicPath.of("Facts"), 30, 0)))
                .noneMatch(Entry.Study.class::isInstance);
    }

    @Test
    void kept_searches_are_found_by_their_names_and_are_all_there_at_first() {
        SavedSearch weak = new SavedSearch("Weak ones", "ease<2");
        SavedSearch late = new SavedSearch("Late", "is:due");
        test.library.cards().keepSearches(List.of(weak, late));
        model.typedProperty().set("weak");
        assertThat(model.entriesProperty().get()).containsExactly(new Entry.Saved(weak));
        model.typedProperty().set("");
        assertThat(model.entriesProperty().get()).hasSize(4).endsWith(new Entry.Saved(late), new Entry.Saved(weak));
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
