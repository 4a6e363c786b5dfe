package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumerationRuleTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_row_at_the_end_of_a_sentence_is_asked_for_with_its_count() {
        assertThat(CardsOf.rule("enumeration", HEADING + "The parcels can be sent to Lisbon, Porto and Faro"))
                .containsExactly("Which 3 targets can the parcels be sent to? => - Lisbon - Porto - Faro");
    }

    @Test
    void a_row_behind_a_plural_name_is_asked_for_by_the_name() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Depot cities: Lisbon, Porto, Faro"))
                .containsExactly("What are the 3 Depot cities? => - Lisbon - Porto - Faro");
    }

    @Test
    void a_long_row_is_asked_in_parts_that_show_the_rest() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Depot cities: Lisbon, Porto, Faro, Braga, Evora"))
                .containsExactly(
                        "What are the 2 other Depot cities, besides Faro, Braga and Evora? => - Lisbon - Porto",
                        "What are the 3 other Depot cities, besides Lisbon and Porto? => - Faro - Braga - Evora");
    }
}
