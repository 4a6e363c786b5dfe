package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayFigureTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Crane order: liftSpeed=5,turnSpeed=[…]                      | 7          | true
            Crates can be opened right after landing (even […] after)   | 2 min      | true
            Least toll is 9 coins ie if we have […] lorry it stays so   | 3t         | true
            Suppose the lorry weighs […] then it pays twice             | 3t         | true
            The harbour book is an old ([…]) ledger                     | 2011       | true
            The harbour book is an old ([…] pages) ledger               | 2011       | false
            If a lorry weighs more than […] it pays twice               | 3t         | false
            Crates should be small, i.e. […] or less                    | 2 kg       | false
            """)
    void figures_of_an_example_are_not_asked(String question, String answer, boolean stray) {
        assertThat(StrayFigure.is(question, answer)).isEqualTo(stray);
    }
}
