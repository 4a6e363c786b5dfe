package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreThanNameTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            definition | What is a hull key?             | A key that opens the lockers of the crew         | true
            definition | What is a hull key?             | A key for the hull of any ship                   | false
            opening    | What do weighted cranes do?     | Lift parcels from ship to pier by weight          | true
            definition | What does lantern counting do?  | Counts the lanterns of the pier                  | false
            definition | In Harbour, what is a hull lamp? | A lamp that opens the lockers of the harbour crew | false
            definition | What does Crane miss mean?      | If the hook is not at the crane                  | true
            definition | What does Crane miss mean?      | If the crane missed the hook at night            | false
            object     | What is a hull key for?         | A key that opens the lockers of the crew         | false
            """)
    void an_explanation_may_repeat_what_was_to_be_expected(String rule, String question, String answer, boolean more) {
        Candidate candidate =
                new Candidate(rule, CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), answer, 80);
        assertThat(MoreThanName.is(candidate, List.of("Harbour"))).isEqualTo(more);
    }
}
