package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutRowTest {

    @ParameterizedTest(name = "{0} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Crates are sent to piers, yards and old depots. | What are crates sent to?    | Piers          | true
            Crates are sent to piers, yards and old depots. | What are crates sent to?    | Yards          | true
            Crates are sent to piers, on-site yards and old depots. Ask | What are crates sent to? | Piers | true
            The ferry carries all crates and sacks          | What does the ferry carry?  | All crates     | true
            The ferry carries all crates and sacks          | Which does it carry, all crates or sacks? | All crates | false
            The ferry carries crates and it stops at noon   | What does the ferry carry?  | Crates         | false
            The ferry carries crates and stops at the pier  | What does the ferry carry?  | Crates         | false
            The ferry carries crates, sacks and bags        | What does the ferry carry?  | Crates, sacks and bags | false
            """)
    void the_first_of_a_row_is_no_answer(String line, String question, String answer, boolean cut) {
        Candidate candidate =
                new Candidate("object", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), line, 70);
        assertThat(CutRow.is(line, candidate)).isEqualTo(cut);
    }
}
