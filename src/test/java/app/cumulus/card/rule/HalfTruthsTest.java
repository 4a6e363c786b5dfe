package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What says only half of its line, or what goes without saying, makes no typed question. */
class HalfTruthsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    condition | When creating a new bill, the yard price is specified.
                    condition | When you work on a crate, we work on the lid.
                    condition | Additional guards for the old yard if the gate is full
                    condition | Crates that you can lose at any hour if the gate is full
                    passive | Crates can be loaded while the lift is running
                    either-or | Crates are distributed across the halls of the yard
                    duty | You must not perform other works on the pier.
                    """)
    void it_is_left_to_a_plainer_rule(String rule, String line) {
        assertThat(Made.by(rule, "-----Harbour-----", line)).isEmpty();
    }

    @Test
    void an_advantage_is_all_that_the_line_says() {
        assertThat(Made.by("quality", "Pier lamps", "==========", "- Tar lamp: Low cost, often lit"))
                .isEmpty();
        assertThat(Made.by("quality", "Pier lamps", "==========", "- Tar lamp: Low cost"))
                .containsExactly("Which advantage does Tar lamp offer? => Low cost");
    }

    @Test
    void letters_that_follow_from_the_name_are_no_other_name() {
        String heading = "Harbour\n=======\n\n";
        assertThat(CardsOf.rule("alias", heading + "Old Harbour Line (or Harbour OHL)\n    - Is red\n"))
                .isEmpty();
        assertThat(CardsOf.rule("alias", heading + "Old Harbour Line (or Tar Railway)\n    - Is red\n"))
                .containsExactly("What is another name for Old Harbour Line? => Tar Railway");
    }

    @Test
    void of_two_opposites_in_one_list_both_hold() {
        assertThat(Made.by("either-or", "Pier goods", "==========", "The pier is for:", "  - Dynamic", "  - Static"))
                .isEmpty();
    }
}
