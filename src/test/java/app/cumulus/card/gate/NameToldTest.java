package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameToldTest {

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            subject    | What makes the lifting of crates faster?          | Fast Lift        | true
            subject    | What runs side-by-side with the crane?            | Sidecrane        | true
            definition | Which crane suits goods that are stored for long? | Storage crane    | true
            member     | Which pier lets multiple lorries in?              | Multi-Pier       | true
            definition | Which AWS service is a weighing yard?             | CrateWeigh       | true
            definition | Which API call sends a list of traces?            | yard:PutTraces   | false
            definition | What is Storage crane?                            | A stored crane   | false
            object     | What does the crane use to lift faster?           | Fast Lift        | false
            subject    | In Fast Pier, what raises the crates by night?    | Fast Lift        | false
            subject    | What raises the heavy crates by night?            | Fast Lift        | false
            """)
    void a_part_of_the_name_in_another_form_gives_it_away(String rule, String question, String answer, boolean told) {
        Candidate asked = new Candidate(rule, CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(NameTold.is(asked)).isEqualTo(told);
    }
}
