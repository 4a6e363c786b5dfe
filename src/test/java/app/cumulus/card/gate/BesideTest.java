package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The load should be […], i.e. 5 kg or less           | light            | true
            The load should be […] (i.e. 5 kg or less)          | light            | true
            The load should be […], so that the crane lifts it  | light            | false
            Each pier has a […] (Yard Harbor Map) on its wall   | new YHM          | true
            Each pier has a […](Yard harbor map)                | copy of the YHM  | true
            Each pier has a […] (yard chart with huts) | YCWH | true
            Each pier has a […] (yard shed) | YSH | true
            Each pier has a […] (yard chart) | YSC | false
            Each pier has a […] (Old Chart)                     | new YHM          | false
            The crane lifts […] (Tons Per Hour) at most         | 300 TPH          | false
            The north gate is […], the south gate is private    | public           | true
            The north gate is PUBLIC, the south gate is […]     | private          | true
            The north gate is […], the south gate is wide       | public           | false
            Gates do not open by themselves, lift them […]      | manually         | false
            """)
    void what_stands_beside_a_gap_in_other_words_gives_it_away(String question, String answer, boolean told) {
        assertThat(Beside.tells(question, answer)).isEqualTo(told);
    }
}
