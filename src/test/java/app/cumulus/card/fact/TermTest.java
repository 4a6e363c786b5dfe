package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

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
}
