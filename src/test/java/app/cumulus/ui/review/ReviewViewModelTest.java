package app.cumulus.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.library.cards.NewCard;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.review.TypedAnswer;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.TypedCard;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {

    @TempDir
    Path folder;

    private TestLibrary test;
    private ReviewViewModel model;

    @BeforeEach
    void start() {
        test = new TestLibrary(folder).withCards(3);
        model = new ReviewViewModel(test.library, new AtOnce(), test.clock, new Failures(new Words(Locale.ENGLISH)));
        model.start();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void a_question_has_no_grade_buttons_and_takes_no_grade() {
        String first = shown().card().id().value();
        assertThat(shown().choices()).isEmpty();
        model.grade(Grade.GOOD);
        assertThat(shown().card().id().value()).isEqualTo(first);
        assertThat(test.library.today().done().answers()).isZero();
    }

    @Test
    void the_buttons_carry_the_interval_each_grade_gives() {
        model.reveal();
        assertThat(shown().choices())
                .extracting(
                        choice -> choice.grade(),
                        choice -> choice.intervalDays().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Grade.WRONG, 1),
                        org.assertj.core.groups.Tuple.tuple(Grade.HARD, 1),
                        org.assertj.core.groups.Tuple.tuple(Grade.GOOD, 1),
                        org.assertj.core.groups.Tuple.tuple(Grade.EASY, 1));
    }

    @Test
    void all_six_grades_can_be_had_by_a_setting() {
        test.library.change(AllSettings.GRADES.in(Settings.DEFAULTS, Settings.GradeButtons.SIX));
        model.reveal();
        assertThat(shown().choices()).extracting(GradeChoice::grade).containsExactly(Grade.values());
    }

    @Test
    void thinking_runs_from_question_to_grade_and_counts_a_minute_at_most() {
        test.clock.advance(Duration.ofSeconds(5));
        model.reveal();
        test.clock.advance(Duration.ofSeconds(2));
        model.grade(Grade.GOOD);
        assertThat(test.library.today().done().thinking()).isEqualTo(Duration.ofSeconds(7));
        test.clock.advance(Duration.ofMinutes(20));
        model.reveal();
        model.grade(Grade.GOOD);
        assertThat(test.library.today().done().thinking()).isEqualTo(Duration.ofSeconds(67));
    }

    @Test
    void one_of_four_can_be_picked_where_there_are_others_like_it() {
        model.toggleChoosing();
        assertThat(model.choicesProperty())
                .as("three cards give no four answers")
                .isEmpty();
        test.library.importNotes(java.util.List.of(test.note("more.txt", 6)));
        model.start();
        assertThat(model.choicesProperty())
                .hasSize(4)
                .contains(shown().card().text().answer());
        model.pick(model.choicesProperty().indexOf(shown().card().text().answer()));
        assertThat(shown().revealed()).isTrue();
        assertThat(model.typedAnswerProperty().get().orElseThrow().verdict()).isEqualTo(TypedAnswer.Verdict.RIGHT);
        assertThat(model.choicesProperty()).isEmpty();
    }

    @Test
    void what_was_typed_is_forgotten_with_the_next_card() {
        model.toggleTyping();
        model.reveal("something else");
        assertThat(model.typedAnswerProperty().get()).isPresent();
        model.grade(Grade.GOOD);
        assertThat(model.typedAnswerProperty().get()).isEmpty();
    }

    @Test
    void undo_goes_back_any_number_of_steps_and_says_which_grade_it_took() {
        String first = shown().card().id().value();
        grade(Grade.EASY);
        grade(Grade.GOOD);
        model.undo();
        assertThat(shown().takenBack()).contains("grade.GOOD");
        model.undo();
        assertThat(shown().takenBack()).contains("grade.EASY");
        assertThat(shown().card().id().value()).isEqualTo(first);
        assertThat(shown().canUndo()).isFalse();
    }

    @Test
    void the_repeat_round_shows_no_intervals() {
        grade(Grade.WRONG);
        grade(Grade.GOOD);
        grade(Grade.GOOD);
        assertThat(shown().round()).isEqualTo(Answer.Round.DRILL);
        model.reveal();
        assertThat(shown().choices())
                .allSatisfy(choice -> assertThat(choice.intervalDays()).isEmpty());
    }

    @Test
    void the_summary_can_be_undone() {
        grade(Grade.GOOD);
        grade(Grade.GOOD);
        grade(Grade.GOOD);
        Frame.Done done = (Frame.Done) model.frameProperty().get();
        assertThat(done.summary().answers()).isEqualTo(3);
        assertThat(done.today().dueTomorrow()).isEqualTo(3);
        model.undo();
        assertThat(shown().takenBack()).contains("grade.GOOD");
    }

    @Test
    void a_session_that_was_put_aside_whole_ends_without_an_answer() {
        model.suspend();
        model.bury();
        model.bury();
        Frame.Done done = (Frame.Done) model.frameProperty().get();
        assertThat(done.today().answered()).isFalse();
        assertThat(done.today().putAside()).isEqualTo(3);
        model.undo();
        assertThat(shown().progress().left()).isEqualTo(1);
    }

    @Test
    void an_edit_without_an_answer_is_refused_and_the_editor_stays_open() {
        model.startEdit();
        model.saveEdit("What?", "  ", "");
        assertThat(model.failureProperty().get()).isEqualTo("A card needs a question and an answer.");
        assertThat(model.editingProperty().get()).isTrue();
        model.saveEdit("What?", "That.", "");
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(shown().card().text().question()).isEqualTo("What?");
    }

    @Test
    void no_step_is_taken_while_the_editor_is_open() {
        model.startEdit();
        model.suspend();
        model.bury();
        model.undo();
        assertThat(model.editingProperty().get()).isTrue();
        assertThat(shown().card().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void a_library_that_fails_is_reported_in_place() {
        test.library.close();
        model.reveal();
        assertThat(model.failureProperty().get()).isNotEmpty();
        assertThat(shown().revealed()).isFalse();
    }

    @Test
    void a_flag_comes_and_goes_and_leaves_the_card_where_it_is() {
        String card = shown().card().id().value();
        model.reveal();
        model.desk().flag();
        assertThat(shown().standing().flagged()).isTrue();
        assertThat(shown().card().id().value()).isEqualTo(card);
        assertThat(shown().revealed()).isTrue();
        model.undo();
        assertThat(shown().standing().flagged()).isFalse();
    }

    @Test
    void undo_takes_answers_and_changes_back_in_the_order_in_which_they_came() {
        model.desk().flag();
        String flagged = shown().card().id().value();
        grade(Grade.GOOD);
        model.desk().flag();
        model.undo();
        assertThat(shown().standing().flagged()).isFalse();
        model.undo();
        assertThat(shown().card().id().value()).isEqualTo(flagged);
        assertThat(shown().standing().flagged()).isTrue();
        model.undo();
        assertThat(shown().standing().flagged()).isFalse();
    }

    @Test
    void a_reset_makes_the_card_new_and_can_be_undone() {
        grade(Grade.GOOD);
        test.clock.advance(Duration.ofDays(1));
        model.start();
        String card = shown().card().id().value();
        model.desk().reset();
        assertThat(test.library.cards().row(new CardId(card)).orElseThrow().memory())
                .isEqualTo(new MemoryState.New());
        model.undo();
        assertThat(shown().card().id().value()).isEqualTo(card);
        assertThat(test.library.cards().row(new CardId(card)).orElseThrow().memory())
                .isInstanceOf(MemoryState.Learned.class);
    }

    @Test
    void a_card_written_in_the_session_is_asked_in_it() {
        String card = shown().card().id().value();
        model.startWriting();
        model.desk().write(new TypedCard(NewCard.Form.BASIC, "Facts", "", "an answer", "", ""));
        assertThat(model.failureProperty().get()).isEqualTo("A card needs a question.");
        assertThat(model.openProperty().get()).isEqualTo(Open.WRITE);
        model.desk().write(new TypedCard(NewCard.Form.BASIC, "Facts", "A question?", "an answer", "", ""));
        assertThat(model.openProperty().get()).isEqualTo(Open.CARD);
        assertThat(shown().card().id().value()).isEqualTo(card);
        assertThat(shown().progress().left()).isEqualTo(4);
    }

    @Test
    void the_eighth_lapse_makes_a_leech_and_a_ready_wording_takes_its_place() {
        CardId card = shown().card().id();
        lapse(card, Settings.DEFAULTS.study().leechLapses() - 1);
        assertThat(model.desk().leechProperty().get()).isEmpty();
        lapse(card, 1);
        assertThat(model.desk().leechProperty().get().orElseThrow().card()).isEqualTo(card);
        model.desk().openRepair();
        assertThat(model.openProperty().get()).isEqualTo(Open.REPAIR);
        assertThat(model.desk().repairProperty().get().orElseThrow().rewrites()).hasSize(1);
        model.desk().take(0);
        assertThat(model.openProperty().get()).isEqualTo(Open.CARD);
        assertThat(test.library.card(card).text().question()).startsWith("Facts: ");
        model.undo();
        assertThat(test.library.card(card).text().question()).doesNotStartWith("Facts: ");
    }

    @Test
    void a_list_that_does_not_stick_is_suspended_for_its_windows_and_comes_back_by_undo() {
        model.startWriting();
        model.desk().write(new TypedCard(NewCard.Form.LIST, "Facts", "Which five facts?", "a\nb\nc\nd\ne", "", ""));
        test.library.cards().change(Numbers.of(1, 2, 3), new BulkChange.Suspend());
        model.start();
        CardId list = shown().card().id();
        model.desk().openRepair();
        model.desk().take(0);
        assertThat(test.library.card(list).state()).isEqualTo(CardState.SUSPENDED);
        assertThat(shown().card().text().question()).contains("[\u2026]").startsWith("Which five facts?");
        model.undo();
        assertThat(test.library.card(list).state()).isEqualTo(CardState.ACTIVE);
        assertThat(shown().card().id()).isEqualTo(list);
    }

    @Test
    void it_is_told_why_a_card_is_there_and_how_it_was_answered() {
        grade(Grade.WRONG);
        model.undo();
        model.toggleNote();
        model.toggleAbout();
        assertThat(model.noteShownProperty().get()).isFalse();
        assertThat(model.desk().aboutProperty().get().orElseThrow().card().id())
                .isEqualTo(shown().card().id());
        model.toggleNote();
        assertThat(model.desk().aboutShownProperty().get()).isFalse();
    }

    private void lapse(CardId card, int times) {
        for (int i = 0; i < times; i++) {
            forget(card, Grade.GOOD);
            forget(card, Grade.WRONG);
        }
    }

    /** On another day, when the card is due again. */
    private void forget(CardId card, Grade grade) {
        test.clock.advance(Duration.ofDays(1));
        model.start();
        while (!shown().card().id().equals(card)) {
            model.bury();
        }
        grade(grade);
    }

    private void grade(Grade grade) {
        model.reveal();
        model.grade(grade);
    }

    private Frame.Shown shown() {
        return (Frame.Shown) model.frameProperty().get();
    }
}
