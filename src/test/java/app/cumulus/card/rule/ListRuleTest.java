package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListRuleTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_plural_heading_asks_for_its_items_and_says_how_many() {
        assertThat(CardsOf.rule("list", HEADING + "Sorting options:\n    - By weight\n    - Colour\n    - Size\n"))
                .containsExactly("What are the 3 sorting options of Depot? => - By weight - Colour - Size");
    }

    @Test
    void a_lead_in_that_ends_in_a_preposition_becomes_the_question() {
        assertThat(CardsOf.rule("list", HEADING + "Parcels can be sent to:\n    - Lisbon\n    - Porto\n"))
                .containsExactly("Parcels can be sent to which 2 targets? => - Lisbon - Porto");
    }

    @Test
    void a_long_list_is_asked_in_parts_that_show_the_rest() {
        String note = HEADING + "Parcel colours:\n  - Red\n  - Green\n  - Blue\n  - White\n  - Black\n";
        assertThat(CardsOf.rule("list", note))
                .hasSize(2)
                .first()
                .asString()
                .contains("besides Blue, White and Black?")
                .endsWith("=> - Red - Green");
    }

    @Test
    void items_that_are_sentences_are_no_list() {
        String note = HEADING + "Parcels:\n    - They are weighed when they arrive\n    - The clerk signs the form\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }
}
