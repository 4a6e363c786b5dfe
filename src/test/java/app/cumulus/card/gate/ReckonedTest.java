package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckonedTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A total of 50 cranes: 38 in the yard and […] on the pier | 12       | true
            A total of 50 cranes: 38 in the yard and […] on the pier | 9        | false
            The yard takes 3 crates: 8 in all, so […] are left over  | 5 crates | true
            Lorries drive on piers 3 to […], never on pier 8         | 5        | false
            Trams run on 1 line or […] lines out of 3                | 2        | false
            """)
    void a_number_that_can_be_reckoned_is_no_gap(String question, String answer, boolean told) {
        assertThat(Reckoned.is(question, answer)).isEqualTo(told);
    }
}
