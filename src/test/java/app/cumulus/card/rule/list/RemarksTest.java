package app.cumulus.card.rule.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void an_item_keeps_the_remark_that_limits_it() {
        String note = HEADING + "Sorting options:\n    - Weight (default)\n    - Colour (by night)\n    - Size\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly(
                        "What are the 3 sorting options for Depot? => - Weight (default) - Colour (by night) - Size");
    }

    @Test
    void a_second_name_or_an_example_is_no_limit() {
        assertThat(Remarks.with("Night Porter", "Night Porter (NP)")).isEqualTo("Night Porter");
        assertThat(Remarks.with("Night Porter", "Night Porter (or watchman)")).isEqualTo("Night Porter");
        assertThat(Remarks.with("Night Porter", "Night Porter (e.g. Ann)")).isEqualTo("Night Porter");
        assertThat(Remarks.with("Night Porter", "Night Porter (Ann, Bob)")).isEqualTo("Night Porter");
        assertThat(Remarks.with("Night Porter", "Night Porter (already paid)"))
                .isEqualTo("Night Porter (already paid)");
    }

    @Test
    void the_other_items_are_shown_without_their_remarks() {
        String note =
                HEADING + "Parcel colours:\n  - Red\n  - Green (rare)\n  - Blue (for ships)\n  - White\n  - Black\n";
        assertThat(CardsOf.rule("list", note))
                .first()
                .asString()
                .contains("besides Blue, White and Black?")
                .endsWith("=> - Red - Green (rare)");
    }

    @Test
    void what_is_counted_keeps_its_remarks_too() {
        String note = HEADING
                + "Parcels are divided into 2 types:\n\n  - Heavy Parcels (default): need a crane\n  - Light Parcels: need a porter\n";
        assertThat(CardsOf.rule("list", note) + "" + CardsOf.rule("counted", note))
                .contains("Heavy Parcels (default)");
    }

    @Test
    void a_last_sentence_with_only_restricts_the_item() {
        assertThat(Remarks.with("Weight", "Weight. It tells the crane. Only at the gate"))
                .isEqualTo("Weight (only at the gate)");
        assertThat(Remarks.with("Weight", "Weight. It tells the crane")).isEqualTo("Weight");
        assertThat(Remarks.with("Weight", "Weight. Only porters know how much of it the old crane can lift"))
                .isEqualTo("Weight");
    }
}
