package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumerationRuleTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_row_at_the_end_of_a_sentence_is_asked_for_with_its_count() {
        assertThat(CardsOf.rule("enumeration", HEADING + "The parcels can be sent to Lisbon, Porto and Faro"))
                .containsExactly("The parcels can be sent to which 3 things? => - Lisbon - Porto - Faro");
    }

    @Test
    void a_row_behind_a_plural_name_is_asked_for_by_the_name() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Depot cities: Lisbon, Porto, Faro"))
                .containsExactly("What are the 3 Depot cities? => - Lisbon - Porto - Faro");
    }
}
