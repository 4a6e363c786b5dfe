package app.cumulus.card.rule.posed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQuestionRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    But what happens to lost cargo? In this case the insurer pays the owner. | What happens to lost cargo? => The insurer pays the owner
                    Which office keeps the lost cargo? The answer is Pier Four. | Which office keeps the lost cargo? => Pier Four
                    How does it work? Nobody knows the answer. |
                    What could be the reason? The lock of the outer gate is frozen. |
                    Is the gate open? Yes. |
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("own-question", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void one_thing_is_answered_by_the_first_line_and_not_by_what_is_added_to_it() {
        assertThat(Made.by(
                        "own-question",
                        "Harbour",
                        "=======",
                        "Which crane is well suited for heavy crates?",
                        "- The Night Crane",
                        "- This is because it has steel ropes",
                        "- Steel ropes can bear more than wires"))
                .containsExactly("Which crane is well suited for heavy crates? => The Night Crane");
    }

    @Test
    void the_next_of_numbered_questions_is_no_answer() {
        assertThat(Made.by(
                        "own-question",
                        "Depot",
                        "=====",
                        "1. How do I open the north gate?",
                        "2. A porter has lost the key of the gate"))
                .isEmpty();
    }

    @Test
    void an_answer_does_not_begin_with_an_echo_or_end_before_its_end() {
        assertThat(Made.by("own-question", "What is a mooring line ?", "A mooring line is a rope that holds the ship."))
                .containsExactly("What is a mooring line? => A rope that holds the ship");
        assertThat(
                        Made.by(
                                "own-question",
                                "What is Cargo as a whole ? Give examples.",
                                "It is all that a ship carries for its owners, be it loose or packed into crates. It is weighed."))
                .noneMatch(card -> card.contains("Give examples"));
        assertThat(Made.by(
                        "own-question",
                        "How to raise the berth limit?",
                        "We can do so by writing to the harbour office"))
                .containsExactly("How to raise the berth limit? => By writing to the harbour office");
    }

    @Test
    void what_something_is_used_for_does_not_name_it_again() {
        assertThat(Made.by(
                        "own-question",
                        "What is the use of the ship --horn lever?",
                        "Ship -horn will warn boats in the fog"))
                .containsExactly("What is the use of the ship --horn lever? => Warn boats in the fog");
    }

    @Test
    void both_sides_of_a_difference_are_the_answer() {
        assertThat(Made.by(
                        "own-question",
                        "What is the difference between a barge and a tug?",
                        "A barge carries sand, gravel and coal down the river for its owners in the city.",
                        "however, a tug only tows"))
                .containsExactly(
                        "What is the difference between a barge and a tug? => A barge carries sand, gravel and coal down the river for its owners in the city. however, a tug only tows");
    }

    @Test
    void a_way_in_several_lines_is_asked_with_its_steps() {
        assertThat(Made.by(
                        "own-question",
                        "How to send a crate to the north pier?",
                        "a. bring it to the yard",
                        "b. put a label on it",
                        "c. then pay the toll"))
                .containsExactly(
                        "How to send a crate to the north pier, in 3 steps? => 1. Bring it to the yard\n2. Put a label on it\n3. Pay the toll");
        assertThat(Made.by(
                        "own-question", "How to keep crates in the yard?", "Go to office > choose Yard > pay the toll"))
                .containsExactly(
                        "How to keep crates in the yard, in 3 steps? => 1. Go to office\n2. Choose Yard\n3. Pay the toll");
    }

    @Test
    void a_heading_that_asks_is_answered_by_the_line_under_it() {
        assertThat(Made.by(
                        "own-question",
                        "# Why are belts cleaned at night?",
                        "Because parcels stick to them in the heat"))
                .containsExactly("Why are belts cleaned at night? => Parcels stick to them in the heat");
    }

    @Test
    void lines_that_answer_together_are_all_in_the_answer() {
        assertThat(Made.by(
                        "own-question",
                        "-----Harbour-----",
                        "What goods may I keep in the cellar??",
                        "  * Wine in casks",
                        "  * Cheese e.g. whole wheels, boxes, slices"))
                .containsExactly("What goods may I keep in the cellar? (2 items) => - Wine in casks\n- Cheese");
        assertThat(
                        Made.by(
                                "own-question",
                                "-----Harbour-----",
                                "What goods may I keep in the cellar?",
                                "  * Wine in casks",
                                "  * Cheese that has been weighed and sealed by the porter before it was carried over the pier to the lift"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    How many piers does it have ? -- twelve | How many piers does it have? => Twelve
                    What is the old crane good for? some examples |
                    """)
    void the_answer_begins_behind_the_sign_and_says_something(String sentence, String card) {
        var cards = Made.by("own-question", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).containsExactly(card);
        }
    }

    @ParameterizedTest
    @CsvSource({"Q:, A:", "Q), A)", "Que:, Ans:", "Q1., Ans.", "Q., Answer:"})
    void a_question_and_its_answer_are_told_by_many_signs(String question, String answer) {
        assertThat(CardsOf.all("======== Harbour ========\n" + question + " What is KMS?\n" + answer
                        + " A keeper of keys\n" + question + " How large can a crate be?\n" + answer + " Up to 5 TB\n"))
                .contains("What is KMS? => A keeper of keys", "How large can a crate be? => Up to 5 TB")
                .noneMatch(card -> card.contains("Ans"));
    }

    @Test
    void several_lines_do_not_say_what_a_thing_is() {
        assertThat(Made.by("own-question", "What is KMS?", "- A keeper of keys", "- Popular with porters"))
                .isEmpty();
    }

    @Test
    void a_figure_answers_though_its_thing_comes_again() {
        assertThat(Made.by("own-question", "How many doors has the tide gate?", "Two doors of oak"))
                .containsExactly("How many doors has the tide gate? => Two doors of oak");
    }

    @Test
    void a_table_of_questions_is_a_card_for_each_row() {
        assertThat(
                        CardsOf.rule(
                                "own-question",
                                "# Harbour\n\n| Question | Answer |\n|---|---|\n| What lifts crates at night? | The tall crane |\n| Who opens the lock? | The keeper |\n"))
                .containsExactly("What lifts crates at night? => The tall crane", "Who opens the lock? => The keeper");
    }

    @Test
    void steps_behind_a_question_are_steps_of_its_case_and_not_of_the_heading() {
        String note = "Depot\n=====\n\nLong Loads\n    What if a crate is longer than the lorry?\n"
                + "    Simple. cut it in two -> send the first half to the crane -> the porter sees both -> the porter glues them\n";
        assertThat(CardsOf.rule("process", note)).isEmpty();
        assertThat(CardsOf.rule("own-question", note))
                .containsExactly(
                        "What if a crate is longer than the lorry? (4 steps) => 1. Cut it in two 2. Send the first half to the crane 3. The porter sees both 4. The porter glues them");
    }
}
