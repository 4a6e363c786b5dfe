package app.cumulus.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.cards.NewCard;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.TypedCard;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsViewModelTest {

    @TempDir
    Path folder;

    private TestLibrary test;
    private CardsViewModel model;

    @BeforeEach
    void start() {
        test = new TestLibrary(folder).withCards(250);
        model = new CardsViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
        model.enter();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void rows_are_read_page_by_page_when_they_are_looked_at() {
        PagedRows rows = model.rowsProperty().get();
        assertThat(rows).hasSize(250);
        assertThat(rows.get(0).row().question()).isEqualTo("fact 1");
        RowSlot unread = rows.get(230);
        assertThat(unread.isRead()).isFalse();
        assertThat(rows.get(230).row().question()).isEqualTo("fact 231");
        assertThat(rows.get(249).row().question()).isEqualTo("fact 250");
    }

    @Test
    void typing_finds_and_a_mistake_leaves_what_was_found() {
        model.queryProperty().set("\"fact 7\"");
        assertThat(model.rowsProperty().get()).hasSize(1);
        model.queryProperty().set("\"fact 7\" ease<");
        assertThat(model.problemProperty().get()).isEqualTo("after ease a number is expected, at 15");
        assertThat(model.rowsProperty().get()).hasSize(1);
        model.queryProperty().set("");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.rowsProperty().get()).hasSize(250);
    }

    @Test
    void the_order_follows_the_column() {
        model.sort(new CardSort(CardSort.Column.QUESTION, true));
        assertThat(model.rowsProperty().get().get(0).row().question()).isEqualTo("fact 99");
    }

    @Test
    void the_chosen_card_is_read_with_its_lines() {
        choose(3);
        assertThat(model.cardProperty().get().orElseThrow().card().text().answer())
                .isEqualTo("value 4");
        assertThat(model.cardProperty().get().orElseThrow().excerpt()).isPresent();
        model.choose(Numbers.NONE, -1);
        assertThat(model.cardProperty().get()).isEmpty();
    }

    @Test
    void many_cards_are_changed_at_once_and_undone() {
        choose(0, 1, 2);
        model.suspend();
        assertThat(model.saidProperty().get())
                .isEqualTo(new Said.Done(new BulkChange.Done(BulkChange.Kind.SUSPEND, 3)));
        model.queryProperty().set("is:suspended");
        assertThat(model.rowsProperty().get()).hasSize(3);
        choose(0);
        model.resume();
        assertThat(model.rowsProperty().get()).hasSize(2);
        model.undo();
        model.undo();
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.undoableProperty().get()).isEmpty();
    }

    @Test
    void an_action_that_needs_a_word_asks_for_it() {
        choose(0, 1);
        model.ask(Question.TAG);
        model.answer("  ");
        assertThat(model.questionProperty().get()).isEqualTo(Question.TAG);
        model.answer("exam");
        assertThat(model.questionProperty().get()).isEqualTo(Question.NONE);
        model.queryProperty().set("tag:exam");
        assertThat(model.rowsProperty().get()).hasSize(2);
        choose(0, 1);
        model.ask(Question.TOPIC);
        model.answer("Queues > Limits");
        model.queryProperty().set("topic:limits");
        assertThat(model.rowsProperty().get()).hasSize(2);
        model.ask(Question.DAYS);
        model.answer("soon");
        assertThat(model.failureProperty().get()).startsWith("Type days from today");
        assertThat(model.questionProperty().get()).isEqualTo(Question.DAYS);
        model.cancelQuestion();
        assertThat(model.failureProperty().get()).isEmpty();
    }

    @Test
    void a_card_is_mended_in_place_and_nothing_typed_is_lost_to_a_mistake() {
        choose(4);
        model.writing().startEdit();
        model.writing().mend(typed("Facts", "", "x", ""));
        assertThat(model.failureProperty().get()).isNotEmpty();
        assertThat(model.paneProperty().get()).isEqualTo(Beside.EDIT);
        model.writing().mend(typed("Facts > Five", "Fifth?", "five", "a, b"));
        assertThat(model.paneProperty().get()).isEqualTo(Beside.CARD);
        model.queryProperty().set("fifth tag:a tag:b topic:five");
        assertThat(model.rowsProperty().get()).hasSize(1);
    }

    @Test
    void a_new_card_is_kept_once_nothing_is_missing() {
        model.writing().startWriting();
        model.writing().write(new TypedCard(NewCard.Form.CLOZE, "Own", "no gap here", "", "", ""));
        assertThat(model.failureProperty().get()).contains("{{c1::hidden words}}");
        model.writing().write(new TypedCard(NewCard.Form.CLOZE, "Own", "a {{c1::gap}} here", "", "", ""));
        model.queryProperty().set("is:written");
        assertThat(model.rowsProperty().get().get(0).row().answer()).isEqualTo("gap");
    }

    @Test
    void a_replacement_shows_what_it_would_do_and_does_it() {
        choose(0, 1, 2);
        model.writing().startReplacing();
        model.writing().preview("fact", "thing", true);
        assertThat(model.writing().previewProperty().get().orElseThrow()).hasSize(3);
        model.writing().replace();
        model.queryProperty().set("thing");
        assertThat(model.rowsProperty().get()).hasSize(3);
        model.undo();
        assertThat(model.rowsProperty().get()).isEmpty();
    }

    @Test
    void a_search_is_kept_under_a_name_and_forgotten() {
        model.ask(Question.NAME);
        assertThat(model.questionProperty().get()).isEqualTo(Question.NONE);
        model.queryProperty().set("is:new");
        model.ask(Question.NAME);
        model.answer("Fresh");
        assertThat(model.savedProperty().get()).extracting(each -> each.query()).containsExactly("is:new");
        model.forget(model.savedProperty().get().get(0));
        assertThat(model.savedProperty().get()).isEmpty();
    }

    @Test
    void what_is_typed_is_completed() {
        model.queryProperty().set("is:du");
        assertThat(model.suggestions(5)).extracting(each -> each.text()).containsExactly("is:due", "is:duplicate");
    }

    private void choose(int... rows) {
        PagedRows all = model.rowsProperty().get();
        List<Integer> numbers =
                java.util.Arrays.stream(rows).map(all.numbers()::at).boxed().toList();
        model.choose(
                Numbers.of(numbers.stream().mapToInt(Integer::intValue).toArray()), numbers.get(numbers.size() - 1));
    }

    private static TypedCard typed(String topic, String question, String answer, String tags) {
        return new TypedCard(NewCard.Form.BASIC, topic, question, answer, "", tags);
    }
}
