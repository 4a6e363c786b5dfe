package app.cumulus.card.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "keys for the gate, true",
        "key for all gates, false",
        "longest stay of ferries, false",
        "Ferry Pass For Porters, false",
        "night lifts, true",
        "alias, false"
    })
    void the_number_is_that_of_the_noun_and_not_of_the_last_word(String name, boolean plural) {
        assertThat(Nouns.isPlural(name)).isEqualTo(plural);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "red lamp in iron cages, red lamp in iron cages",
        "red lamp, red lamps",
        "AZ, AZs",
        "'VPC''s', VPCs",
        "night box, night boxes"
    })
    void a_name_that_ends_in_a_plural_gets_no_second_ending(String name, String plural) {
        assertThat(Nouns.plural(name)).isEqualTo(plural);
    }
}
