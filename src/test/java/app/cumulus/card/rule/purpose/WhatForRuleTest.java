package app.cumulus.card.rule.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

/** Golden cards of sentences that say what something is done for, and of sentences that only look like it. */
class WhatForRuleTest {

    @Test
    void the_purpose_is_asked_beside_the_thing() {
        assertThat(CardsOf.bullets("what-for", "You can paint crates to separate the fragile loads"))
                .containsExactly(
                        "In Parcel Queue, for what purpose can you paint crates? => To separate the fragile loads");
        assertThat(CardsOf.bullets("what-for", "You must attach a label to the crate to protect the fragile loads"))
                .containsExactly(
                        "In Parcel Queue, why must you attach a label to the crate? => To protect the fragile loads");
        assertThat(CardsOf.bullets("what-for", "Night Crane opens the sluice to lower the water level"))
                .containsExactly("For what purpose does Night Crane open the sluice? => To lower the water level");
    }

    @Test
    void what_must_be_done_is_done_for_a_purpose_and_the_reverse_is_no_part_of_it() {
        assertThat(CardsOf.proposed(
                        "what-for",
                        "Carrier (barge) should tie itself to the pier to proper handle heavy loads, not reverse"))
                .containsExactly(
                        "For what purpose should Carrier (barge) tie itself to the pier? => To properly handle heavy loads");
        assertThat(CardsOf.bullets("what-for", "The sluice gates must be opened to lower the water level"))
                .containsExactly(
                        "In Parcel Queue, for what purpose must the sluice gates be opened? => To lower the water level");
        assertThat(CardsOf.bullets(
                        "what-for",
                        "A pass must be given to enter the yard",
                        "Night Crane picks a hook to hang the heavy load on"))
                .isEmpty();
    }

    @Test
    void what_a_thing_has_or_gives_for_something_is_no_deed_with_a_purpose() {
        assertThat(CardsOf.bullets(
                        "what-for",
                        "Night Crane has two books to note heavy loads",
                        "Night Crane provides a desk to weigh small parcels",
                        "Night Crane invites lorries to join the long queue"))
                .isEmpty();
    }

    @Test
    void a_setting_before_the_comma_stays_before_the_question() {
        assertThat(CardsOf.bullets("what-for", "Within a yard, you can create lanes to separate the fragile loads"))
                .containsExactly(
                        "In Parcel Queue, within a yard, for what purpose can you create lanes? => To separate the fragile loads");
    }

    @Test
    void what_belongs_to_a_noun_or_to_the_verb_is_no_purpose() {
        assertThat(CardsOf.bullets(
                        "what-for",
                        "Night Crane offers a cheap way to move heavy loads",
                        "Night Crane allows porters to move heavy loads",
                        "You can use the ropes needed to move heavy loads",
                        "You can mark crates that you want to move at night"))
                .isEmpty();
    }

    @Test
    void both_halves_of_a_sentence_are_asked_though_the_second_verb_may_be_a_noun() {
        assertThat(CardsOf.all(
                        "Parcel Queue\n============\n- You create lanes in the Main Yard and Harbour runs the crane"
                                + " for the fragile loads\n"))
                .contains(
                        "What do you create in the Main Yard? => Lanes",
                        "What does Harbour run for the fragile loads? => The crane");
    }

    @Test
    void where_something_is_brought_is_not_what_it_is_for() {
        assertThat(CardsOf.bullets("what-for", "Crate lists need to be attached to the lorry"))
                .isEmpty();
    }
}
