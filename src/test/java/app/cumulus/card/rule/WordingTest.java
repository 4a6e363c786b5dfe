package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The finished reports are stored in a cold vault. | In Harbour, where are the finished reports stored? => In a cold vault
            The KeyBox is locked by the night watch. | What is the KeyBox locked by? => The night watch
            """)
    void a_question_that_names_nothing_particular_gets_the_heading(String sentence, String card) {
        assertThat(Made.by("object", "-----Harbour-----", sentence)).contains(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berths can be divided into 3 types.",
                "Berths can be built in several ways.",
                "Reports can be sent to (Destination).",
                "It is updated if configured."
            })
    void an_empty_answer_or_a_condition_without_a_subject_is_given_up(String sentence) {
        assertThat(Made.by("object", "-----Harbour-----", sentence)).isEmpty();
    }

    @Test
    void too_much_stays_too_much() {
        assertThat(Made.by("condition", "-----Harbour-----", "If the swell is too high, the pilot closes the gate"))
                .containsExactly("In Harbour, what happens if the swell is too high? => The pilot closes the gate");
    }

    @Test
    void what_may_be_false_is_not_told() {
        assertThat(Made.by("cloze", "-----Harbour-----", "True or False: a pilot can steer up to 20 barges. -- False"))
                .isEmpty();
        assertThat(Made.by(
                        "number-with-qualifier",
                        "-----Harbour-----",
                        "True or False: a pilot can steer up to 20 barges. -- False"))
                .isEmpty();
    }

    @Test
    void a_state_without_a_subject_is_that_of_the_heading() {
        assertThat(Made.by(
                        "condition",
                        "-----Harbour-----",
                        "Night Shift:",
                        "- If disabled, all cranes are locked by the guard"))
                .containsExactly("What happens if Night Shift is disabled? => All cranes are locked by the guard");
    }

    @Test
    void a_part_that_shares_a_word_with_the_question_is_still_the_nearest_heading() {
        assertThat(Made.by(
                        "object", "-----Harbour-----", "File Cabinet:", "- Files are opened through the night hatch"))
                .containsExactly("In File Cabinet, how are files opened? => Through the night hatch");
    }

    @Test
    void one_word_that_many_services_have_is_named_with_its_service() {
        assertThat(Made.by("object", "-----DynamoDB-----", "Triggers:", "- The sealed crates are kept in a cold vault"))
                .containsExactly("In DynamoDB triggers, where are the sealed crates kept? => In a cold vault");
        assertThat(Made.by("object", "-----Harbour-----", "Triggers:", "- The sealed crates are kept in a cold vault"))
                .noneMatch(card -> card.contains("DynamoDB"));
    }

    @Test
    void what_is_in_a_thing_is_not_in_the_heading_besides() {
        assertThat(CardsOf.all("""
                        -----Harbour-----
                        Dock Plans
                            Lamp post
                                Up to 7 barges in a Dock Plan
                                If a barge is marked, the gate is shut
                        """)).contains("How many barges are possible in a Dock Plan? => Up to 7");
    }
}
