package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of which a half is no fact: steps that follow each other, what something is made for, conditions, thoughts that trail off. */
class WholeCourseTest {

    private static List<String> proposed(String... lines) {
        return CardsOf.proposed("cloze", lines);
    }

    @Test
    void two_steps_are_told_together() {
        assertThat(proposed("The night porter seals each crate and then carries the Harbor Ledger to the pier"))
                .isNotEmpty()
                .allMatch(card -> card.contains(" and then carries "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"is designed", "was configured by an old pilot of the Tide Office", "sends lorries"})
    void what_is_made_for_something_is_not_cut_off_before_it(String verb) {
        String tail =
                " to carry heavy crates, iron lamps, tar barrels, ropes and sails over the long northern pier in each"
                        + " winter storm";
        assertThat(proposed("Beside the Harbor Ledger the northern ferry " + verb + tail))
                .isEmpty();
    }

    @Test
    void a_deed_that_is_whole_goes_without_its_purpose() {
        String tail =
                " to keep heavy crates, iron lamps, tar barrels, ropes and sails dry on the long northern pier in each"
                        + " winter storm";
        assertThat(proposed("The night porter of the ferry opens the Harbor Ledger" + tail))
                .contains("The night porter of the ferry opens the […] => Harbor Ledger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you want to send the Harbor Ledger to the northern pier",
                "Very strong lamps ... over two piers and the Harbor Ledger",
                "Understand harbor lamps and the Tide Ledger"
            })
    void a_condition_alone_a_trailing_thought_and_a_wish_to_study_say_nothing(String line) {
        assertThat(proposed(line)).isEmpty();
    }

    @Test
    void a_condition_with_what_follows_is_told() {
        assertThat(proposed("If you want to open the pier you need the Harbor Ledger"))
                .isNotEmpty();
        assertThat(proposed("When loading crates it is important to lock the Harbor Ledger"))
                .isNotEmpty();
    }

    @Test
    void a_sentence_of_another_line_is_no_name_before_a_few_words() {
        String few = "- Sealed mail via the Tide Office\n";
        assertThat(CardsOf.rule("cloze", "# Depot\n## Night Porters of the Long Northern Pier\n" + few))
                .isEmpty();
        assertThat(CardsOf.rule("cloze", "# Depot\n## Night Porters\n" + few)).isNotEmpty();
    }
}
