package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnQuestionRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    But what happens to lost cargo? In this case the insurer pays the owner. | What happens to lost cargo? => The insurer pays the owner
                    How does it work? Nobody knows the answer. |
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
    void a_heading_that_asks_is_answered_by_the_line_under_it() {
        assertThat(Made.by(
                        "own-question",
                        "# Why are belts cleaned at night?",
                        "Because parcels stick to them in the heat"))
                .containsExactly("Why are belts cleaned at night? => Parcels stick to them in the heat");
    }
}
