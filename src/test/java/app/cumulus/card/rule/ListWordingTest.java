package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListWordingTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void the_plural_before_the_verb_of_one_thing_is_what_the_heading_does_it_to() {
        assertThat(CardsOf.rule("list", HEADING + "Yards connects with:\n- Lisbon\n- Porto\n- Faro\n"))
                .containsExactly("Which 3 yards does Depot connect with? => - Lisbon - Porto - Faro");
        assertThat(CardsOf.rule("list", HEADING + "Boxes that it accepts:\n- Crates\n- Barrels\n- Bags\n"))
                .containsExactly("Which 3 boxes does Depot accept? => - Crates - Barrels - Bags");
    }

    @Test
    void a_word_for_how_often_stands_before_what_the_thing_is() {
        assertThat(CardsOf.rule("enumeration", HEADING + "* SQS -- Mostly used for crates, barrels, and parcels."))
                .containsExactly("Which 3 things is SQS mostly used for? => - crates - barrels - parcels");
    }

    @Test
    void the_last_noun_of_a_row_in_the_plural_is_no_verb() {
        assertThat(CardsOf.rule("enumeration", HEADING + "- Scales, lamps, belts and gate checks all repaired"))
                .isEmpty();
    }

    @Test
    void the_slash_of_with_separates_no_items() {
        assertThat(CardsOf.rule(
                        "enumeration",
                        HEADING + "The crane marks each crate with chalk and tar and paint w/ brush daily"))
                .noneMatch(card -> card.contains("- brush"));
    }

    @Test
    void a_number_word_before_a_row_is_said_once_and_an_ordinal_stays_whole() {
        assertThat(CardsOf.rule("row", HEADING + "- Three Piers (North, South, East)"))
                .containsExactly("Which 3 piers are named for Depot? => - North - South - East");
        assertThat(CardsOf.rule("row", HEADING + "- 3rd party hauliers (Ferry, Rail, Tram etc.)"))
                .containsExactly("What are 3 examples of 3rd party hauliers for Depot? => - Ferry - Rail - Tram");
    }

    @Test
    void examples_that_the_writer_took_are_not_asked_for() {
        assertThat(CardsOf.rule("list", HEADING + "Examples of crews:\n- Night\n- Day\n- Rain\n"))
                .isEmpty();
        assertThat(CardsOf.rule("kinds", "# Harbour\n\n## Example\n\n* Small yard\n  * Crate yard\n  * Rail yard\n"))
                .isEmpty();
    }

    @Test
    void what_the_rest_of_a_list_says_is_not_asked_beside_it() {
        String note = HEADING
                + "Crane types:\n- Fast\n- Tall cranes\n- Wide tall cranes\n- Slow tall cranes\n- Night tall cranes\n- Old\n- New\n";
        assertThat(CardsOf.rule("list", note))
                .isNotEmpty()
                .noneMatch(card -> card.endsWith("Tall cranes") && card.contains("Wide tall cranes,"));
    }

    @Test
    void the_letters_of_an_item_in_the_question_tell_it() {
        String note = "# Harbour\n\n## Piers\n\n### Gates LNG/GNG\n\n- Local north gate\n- Global north gate\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("LNG") && card.contains("=> - Local"));
    }
}
