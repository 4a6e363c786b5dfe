package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightGapTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The harbour pass is […] at the north gate                  | Applied         | true
            The harbour pass is […] at the north gate                  | availabe        | true
            Weighing is […] for all lorries                            | doen            | true
            The tide table shows leaks that are hard for porters to […] | fund           | true
            Only you are […] for the crates                            | responsibele    | true
            Letters are […] at the north gate                          | weighed         | false
            The letters go to the […]                                  | zone            | false
            Lorries bring parcels to the […]                           | node            | false
            The porter works on the […] between pier and yard          | interaction     | true
            The yard is part of a suite of […] that moves crates       | products        | true
            A crane still needs to be painted by its own […]           | rules           | true
            There are […] ropes for lorries and long ones for ships    | common          | true
            The gates are closed for the […]                           | winter          | false
            Doors are bolted with Open […]                             | Rules           | true
            Doors are bolted with Open […]                             | Bolt            | false
            Crates are listed in the Porters' […]                      | Service         | true
            The letter goes to each lorry with a crate […]             | ID              | true
            Crates: We can open […] for each lorry                     | our own         | true
            Crates: We can open […] for each lorry                     | our own gate    | false
            A ladder can lean on more than […] crane                   | 1               | true
            The pier can be drawn out to […] or multiple cranes        | 1               | true
            A ladder can be moved from […] crane to another            | 1               | true
            Crates go out to […] harbours                              | 1+              | true
            A ladder can lean on up to […] cranes                      | 3               | false
            A ladder can only lean on […] crane                        | 1               | false
            """)
    void a_word_that_says_nothing_is_no_answer_however_it_is_spelled(String question, String answer, boolean light) {
        assertThat(LightGap.is(question, answer)).isEqualTo(light);
    }
}
