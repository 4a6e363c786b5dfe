package app.cumulus.card.rule.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
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
    void a_verb_behind_the_row_makes_a_sentence_of_it() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Depot cities: Lisbon, Porto, and Faro use red stamps"))
                .isEmpty();
    }

    @Test
    void a_long_row_is_asked_in_parts_that_show_the_rest() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Depot cities: Lisbon, Porto, Faro, Braga, Evora"))
                .containsExactly(
                        "What are the 2 other Depot cities, besides Faro, Braga and Evora? => - Lisbon - Porto",
                        "What are the 3 other Depot cities, besides Lisbon and Porto? => - Faro - Braga - Evora");
    }

    @Test
    void examples_in_brackets_behind_a_row_are_left_out_of_the_question() {
        assertThat(CardsOf.rule(
                        "enumeration",
                        HEADING + "The gate sends parcels to Lisbon, Porto or Faro (letters, crates, etc)"))
                .containsExactly("Which 3 targets does the gate send parcels to? => - Lisbon - Porto - Faro");
    }

    @Test
    void a_row_in_words_without_a_verb_is_no_gap() {
        assertThat(CardsOf.rule(
                        "enumeration", HEADING + "Night shift, lamps for lorries, cranes and ships at the quay"))
                .isEmpty();
    }

    @Test
    void an_example_is_no_row() {
        assertThat(
                        CardsOf.all(
                                HEADING
                                        + "Moorings require these qualifications:\ni)Crane Type and Size :- for eg. m5.xlarge\nii)Paint and Lamp :- For eg. sea green , or deep red.\n"))
                .noneMatch(card -> card.contains("or example\n") || card.contains("or example -"));
    }

    @Test
    void a_row_under_a_heading_of_its_own_kind_is_asked_by_the_heading() {
        assertThat(CardsOf.rule("enumeration", "======== Parcel services ========\n- EC2, SQS, RDS\n"))
                .containsExactly("Which 3 services are listed under \"Parcel services\"? => - EC2 - SQS - RDS");
    }

    @Test
    void a_row_whose_last_items_begin_another_sentence_is_none() {
        assertThat(CardsOf.rule(
                        "enumeration",
                        HEADING + "The depot store is self-cleaning, belts and lamps are swept twice at night"))
                .isEmpty();
    }

    @Test
    void a_row_of_which_each_item_hangs_on_a_word_of_its_own_is_none() {
        assertThat(CardsOf.rule(
                        "enumeration",
                        HEADING + "The depot gives you control over choice of your gate size, number of belts, lamps"))
                .isEmpty();
    }
}
