package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Crane plan - Night: only by lamp          | Crane plan - Night | only by lamp
            Crane plan - lifts crates: all of them    | Crane plan         | lifts crates: all of them
            Crane plan - Lifts the crates             | Crane plan         | Lifts the crates
            Crane plan: Night - only by lamp          | Crane plan         | Night - only by lamp
            """)
    void one_of_a_family_is_named_by_both_parts(String line, String name, String meaning) {
        assertThat(Term.of(line))
                .hasValueSatisfying(
                        term -> assertThat(term.name() + " | " + term.meaning()).isEqualTo(name + " | " + meaning));
    }

    @Test
    void a_step_and_what_it_uses_is_no_meaning() {
        assertThat(Term.of("Quay -> Pier: cranes for crates, lorries for sacks"))
                .isEmpty();
        assertThat(Term.of("Quay -> a place for ships")).isPresent();
    }

    @Test
    void the_caption_of_an_example_is_a_label() {
        assertThat(Term.of("Example gate plan: shut for a day").map(Term::isLabel))
                .hasValue(true);
        assertThat(Term.of("Gate plan: shut for a day").map(Term::isLabel)).hasValue(false);
    }

    @Test
    void the_next_step_is_no_meaning() {
        assertThat(Term.of("First we build a pier (40 m long) -> and then we hang up the lamps"))
                .isEmpty();
        assertThat(Term.of("Pier -> the place where ships land")).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Step 4 - load the ferry              |
            Option 2 - Night crane - only lamps  | Night crane
            Layer 4 - lifts crates               | Layer 4
            """)
    void a_number_in_an_order_is_no_term(String line, String name) {
        assertThat(Term.of(line).map(Term::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void a_blank_may_be_missing_beside_the_sign() {
        assertThat(Term.of("Mail Crane(night):Lifts the sacks")).map(Term::name).hasValue("Mail Crane");
        assertThat(Term.of("Mail Crane- lifts the sacks")).map(Term::name).hasValue("Mail Crane");
        assertThat(Term.of("berth:Pier is closed")).isEmpty();
        assertThat(Term.of("North- and Southbound ferries stop")).isEmpty();
    }

    @Test
    void what_is_said_of_a_thing_and_goes_on_with_it_is_no_term() {
        assertThat(Term.of("The crane is slow - it lifts one crate at a time")).isEmpty();
        assertThat(Term.of("If the crane is slow - it lifts one crate at a time"))
                .isPresent();
        assertThat(Term.of("Night crane - it lifts one crate at a time")).isPresent();
    }

    @Test
    void what_begins_with_can_names_nothing() {
        assertThat(Term.of("can lift the crates: up to 3 tons")).isEmpty();
    }
}
