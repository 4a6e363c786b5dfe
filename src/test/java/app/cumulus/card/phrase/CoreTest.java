package app.cumulus.card.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lifts crates off the ships, if the quay is free, lorries carry them away | lifts crates off the ships     | … if the quay is free, lorries carry them away
            a crane for heavy crates, it stands at the quay                          | a crane for heavy crates       | … it stands at the quay
            keeps the crates dry because the hall has a roof                         | keeps the crates dry           | … because the hall has a roof
            lifts crates off the ships, so quickly                                   | lifts crates off the ships     | ''
            lifts crates off the ships                                               | lifts crates off the ships     | ''
            """)
    void what_a_sentence_tells_behind_its_first_thing_is_kept_beside_it(String said, String first, String more) {
        Core core = Core.ofSentence(said);
        assertThat(core.first()).isEqualTo(first);
        assertThat(core.more()).isEqualTo(more);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a crane that lifts the crates off all of the ships that come by night and by day, which the porters steer | a crane that lifts the crates off all of the ships that come by night and by day | … which the porters steer
            a crane that lifts crates, which the porters steer                                                        | a crane that lifts crates, which the porters steer                               | ''
            """)
    void only_a_long_meaning_is_parted(String meaning, String first, String more) {
        assertThat(Core.of(meaning)).isEqualTo(new Core(first, more));
    }
}
