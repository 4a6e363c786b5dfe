package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions ask for what the sentence tells: an event, a demand, a thing or several, of the right one. */
class AskedForTest {

    private static final String HEADING = "======== Harbour Office ========\n";

    @Test
    void what_must_be_so_is_required_and_does_not_happen() {
        assertThat(CardsOf.proposed("condition", "When painting the hull, an anchor must be tied to the north pier"))
                .containsExactly(
                        "In Parcel Queue, what is required when painting the hull? => An anchor must be tied to the north pier");
        assertThat(CardsOf.proposed("condition", "If the crane stops, the pilot has to decide who goes first"))
                .containsExactly(
                        "In Parcel Queue, what happens if the crane stops? => The pilot has to decide who goes first");
    }

    @Test
    void two_things_that_can_be_changed_are_the_answer() {
        assertThat(CardsOf.proposed("condition", "Pier tariff and mooring list can be updated after ship registration"))
                .containsExactly(
                        "In Parcel Queue, what can be updated after ship registration? => Pier tariff and mooring list");
    }

    @Test
    void what_the_reader_sets_up_is_done_and_does_not_happen() {
        assertThat(CardsOf.proposed(
                        "condition",
                        "When you create a crate list, you specify which crates will be kept on the red deck"))
                .containsExactly(
                        "In Parcel Queue, what do you specify when you create a crate list? => Which crates will be kept on the red deck");
    }

    @Test
    void a_thing_is_no_event_and_but_begins_none() {
        assertThat(CardsOf.proposed("condition", "Crates that you can lose at any time if your deposit is too small"))
                .isEmpty();
        assertThat(CardsOf.proposed(
                        "condition", "When we rent a berth it also rents a shed, but we cannot use that shed for oil"))
                .isEmpty();
    }

    @Test
    void the_occasion_belongs_to_the_last_deed() {
        assertThat(CardsOf.proposed(
                        "reason", "The harbour has a second gate that can be opened by a porter when the tide is high"))
                .isEmpty();
        assertThat(CardsOf.proposed(
                        "reason", "The hull is checked by a diver if it leaks then the ship is moved to the dock"))
                .isEmpty();
    }

    @Test
    void what_a_thing_is_counted_as_is_asked_whole() {
        assertThat(CardsOf.proposed("relation", "Tide height is reported as the average height for a given hour"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "Tide height is reported as the average height for a given hour"))
                .containsExactly("What is Tide height reported as? => The average height for a given hour");
    }

    @Test
    void one_thing_of_several_is_one() {
        assertThat(CardsOf.proposed("object", "Each berth offers a different mix of light, water, and storage space"))
                .containsExactly(
                        "In Parcel Queue, what does each berth offer? => A different mix of light, water, and storage space");
    }

    @Test
    void what_the_reader_shall_do_is_not_done_by_the_heading() {
        assertThat(CardsOf.rule("object", HEADING + "Night Crane\n    Reduce your load to its smallest crates\n"))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "object", HEADING + "Busy Piers\n    Use short ropes\n    Control the flow of crates\n"))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "object", HEADING + "Pier Wardens\n    Wear red hats\n    Control the flow of crates\n"))
                .containsExactly("What do Pier Wardens control? => The flow of crates");
    }

    @Test
    void a_time_is_no_place() {
        assertThat(CardsOf.proposed("where", "You need to specify pier fees at the time of registration"))
                .isEmpty();
    }

    @Test
    void brackets_around_a_row_are_not_told() {
        assertThat(CardsOf.rule(
                        "use-case", HEADING + "Night Crane\n    Use cases - [heavy crates, broken masts, ...]\n"))
                .containsExactly("What are the use cases of Night Crane? => Heavy crates, broken masts");
    }

    @Test
    void what_lies_between_two_ends_is_not_cut_at_their_and() {
        assertThat(
                        CardsOf.all(
                                HEADING
                                        + "Night Crane\n    Stretches a steel rope between the red pier and the customs house is lit at night\n"))
                .noneMatch(card -> card.contains("between the red pier?") || card.endsWith("between the red pier"));
    }

    @Test
    void what_is_said_of_another_thing_behind_and_is_no_answer() {
        assertThat(CardsOf.proposed(
                        "object", "The PX crane is mainly for glass parcels and the winch for heavy barrels"))
                .noneMatch(card -> card.contains("winch for"));
        assertThat(CardsOf.proposed("object", "PX is mainly for glass parcels and winches for heavy barrels"))
                .isEmpty();
        assertThat(CardsOf.proposed("condition", "The fee is 30 crowns, should raise it if the ship stays longer"))
                .isEmpty();
    }

    @Test
    void a_second_verb_behind_but_is_asked_with_what() {
        assertThat(CardsOf.proposed(
                        "subject",
                        "PX Crane is a good starting place but doesn't lift the heavy barrels of the north pier"))
                .allMatch(card -> card.contains("what is a good") || card.startsWith("What is a good"));
    }

    @Test
    void a_deed_behind_and_has_the_occasion_for_itself() {
        assertThat(CardsOf.proposed(
                        "reason", "Parcels are weighed manually and stored after the ferry has left the pier"))
                .isEmpty();
    }

    @Test
    void what_something_moves_through_is_asked() {
        assertThat(CardsOf.proposed("object", "The night patrol moves through every shed of the harbour"))
                .containsExactly(
                        "In Parcel Queue, what does the night patrol move through? => Every shed of the harbour");
    }

    @Test
    void where_to_is_no_purpose() {
        assertThat(CardsOf.proposed("what-for", "The night porter can carry sealed crates from dock to target"))
                .isEmpty();
    }

    @Test
    void only_is_not_lost() {
        assertThat(CardsOf.rule(
                        "opening", HEADING + "Night Crane\n    only used to lift crates from barges to the pier\n"))
                .isEmpty();
    }

    @Test
    void an_answer_points_at_nothing() {
        assertThat(CardsOf.proposed("object", "The office delivers the parcel to each of these wardens"))
                .isEmpty();
    }
}
