package app.cumulus.card.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

/** Labels that name nothing, terms that their own words say again, and rows of examples below what they are examples of. */
class StrayLabelTest {

    private static final String DEPOT = "======== Depot ========\n";

    @Test
    void nothing_is_said_of_a_degree_or_of_a_deed() {
        assertThat(CardsOf.bullets("cloze", "cheaper: behind the north gate with the same lamp"))
                .isEmpty();
        assertThat(CardsOf.bullets("cloze", "Receives: crates, barrel lids, pier maps"))
                .isEmpty();
        assertThat(CardsOf.bullets("cloze", "reasons not to: the other pier now holding your inner lamps"))
                .isEmpty();
    }

    @Test
    void nothing_is_said_of_some_way() {
        assertThat(CardsOf.all(DEPOT + "Another indirect way:\n  - Mount the barrel on a tall winch\n"))
                .noneMatch(card -> card.contains("ndirect way: "));
    }

    @Test
    void a_gap_does_not_take_half_of_what_is_joined() {
        assertThat(CardsOf.proposed("cloze", "Stored barrels: entire cargo is stored on pier and async backup to Yard"))
                .noneMatch(card -> card.endsWith("=> pier and async backup"));
        assertThat(CardsOf.bullets("cloze", "Barges can be moored primarily for very slow repairs"))
                .noneMatch(card -> card.contains("=> primarily"));
    }

    @Test
    void a_thing_that_sounds_like_a_degree_is_a_label() {
        assertThat(CardsOf.proposed("cloze", "counter: 3 barrels of tar are kept behind the north pier"))
                .isNotEmpty();
    }

    @Test
    void a_term_that_its_words_say_again_stays_the_label() {
        assertThat(CardsOf.bullets("definition", "Berth - the berth of all the crates that the Night Crane will carry"))
                .singleElement()
                .asString()
                .endsWith("what is Berth? => The berth of all the crates that the Night Crane will carry");
    }

    @Test
    void a_row_of_examples_is_asked_with_the_heading_above() {
        String note = DEPOT + "Gauge = what the porter reads\n  - ex. rain, wind, tide\n";
        assertThat(CardsOf.rule("row", note)).containsExactly("What are 3 examples of Gauges? => - rain - wind - tide");
    }

    @Test
    void examples_of_a_whole_section_are_examples_of_nothing() {
        assertThat(CardsOf.all(DEPOT + "ex. rain, wind, tide\n")).isEmpty();
    }
}
