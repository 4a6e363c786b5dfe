package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences whose second half is a half of the fact: steps that follow each other, and what something is made for. */
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
}
