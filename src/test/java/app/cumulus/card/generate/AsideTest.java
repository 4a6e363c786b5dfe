package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsideTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A list of all the crates (or other goods) that the porter has weighed at the gate | A list of all the crates that the porter has weighed at the gate | or other goods
            A list of all the crates (or other goods) at the gate | A list of all the crates (or other goods) at the gate | ''
            A list of all the crates (only from the north pier) that the porter has weighed at the gate | A list of all the crates (only from the north pier) that the porter has weighed at the gate | ''
            A list of all the crates (barrels) that the porter has weighed and sealed at the gate | A list of all the crates (barrels) that the porter has weighed and sealed at the gate | ''
            By the yard crane. The porter calls it and tells it which crates are to be lifted | By the yard crane | The porter calls it and tells it which crates are to be lifted
            """)
    void what_a_long_answer_only_adds_stands_under_it(String written, String answer, String extra) {
        CardText text = Aside.shortened(new Candidate(
                        "definition", CardKind.BASIC, CardText.of("What is it?", written), new Span(1, 1), written, 70))
                .text();
        assertThat(text.answer()).isEqualTo(answer);
        assertThat(text.extra()).isEqualTo(extra);
    }
}
