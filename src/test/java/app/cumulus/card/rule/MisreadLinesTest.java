package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that look like a definition or a statement and are none, each beside one that is. */
class MisreadLinesTest {

    @Test
    void a_thing_is_not_asked_for_by_the_word_name_nor_by_a_deed() {
        assertThat(CardsOf.bullets("definition", "Pilot Book - the name given to the list of all harbour pilots"))
                .noneMatch(card -> card.contains("called?"));
        assertThat(CardsOf.bullets("definition", "Pilot Book - a list of pilots that hold a licence for fog"))
                .anyMatch(card -> card.contains("Pilot Book"));
    }

    @Test
    void what_was_done_to_a_thing_is_not_what_it_does() {
        assertThat(CardsOf.bullets("definition", "Night Crane: Ran by two old porters"))
                .isEmpty();
        assertThat(CardsOf.bullets("definition", "Night Crane: Runs two old belts in the yard"))
                .isNotEmpty();
    }

    @Test
    void words_that_say_something_are_no_name() {
        assertThat(CardsOf.bullets("definition", "Old paint never removed - a layer that protects the hull"))
                .isEmpty();
        assertThat(CardsOf.bullets("definition", "Highly functional: a layer that protects the hull"))
                .isEmpty();
        assertThat(CardsOf.bullets("definition", "Red Lead: a layer that protects the hull"))
                .contains("What is Red Lead? => A layer that protects the hull");
    }

    @Test
    void a_statement_of_a_query_language_explains_nothing() {
        assertThat(CardsOf.bullets("definition", "VIEW - CREATE VIEW OLD_CRANES AS SELECT * FROM CRANES"))
                .isEmpty();
    }

    @Test
    void a_clause_in_the_subject_or_its_verb_leaves_the_line_alone() {
        assertThat(CardsOf.proposed("object", "Length of time the crate is kept at the outer pier"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "You'll need to look for the harbour seal"))
                .noneMatch(card -> card.contains("'ll"));
    }

    @Test
    void what_can_be_done_with_a_means_is_asked_by_the_means() {
        assertThat(CardsOf.proposed("object", "You can open the outer gate using either a brass key or a paper pass"))
                .allMatch(card -> card.contains("how can you"));
    }

    @Test
    void a_time_is_asked_with_when() {
        assertThat(CardsOf.proposed("object", "Parcel weight can be changed at anytime in the yard"))
                .noneMatch(card -> card.toLowerCase().contains("where"));
    }

    @Test
    void what_must_be_right_is_no_fact() {
        assertThat(CardsOf.proposed("object", "The harbour seal must be correct for your parcel"))
                .isEmpty();
    }

    @Test
    void a_deed_that_depends_on_an_occasion_is_asked_with_when() {
        assertThat(CardsOf.proposed("condition", "The berth number is chosen when a ferry enters the outer harbour"))
                .isEmpty();
        assertThat(CardsOf.proposed("reason", "The berth number is chosen when a ferry enters the outer harbour"))
                .contains("In Parcel Queue, when is the berth number chosen? => When a ferry enters the outer harbour");
    }

    @Test
    void supports_before_a_list_is_a_verb() {
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "Night Ferry",
                        "    Supports:",
                        "        - Heavy lorries",
                        "        - Small carts"))
                .allMatch(card -> card.contains("does Night Ferry support"));
    }

    @Test
    void a_part_is_asked_for_by_itself_and_a_price_with_its_article() {
        assertThat(Made.by(
                        "definition",
                        "-----Harbour-----",
                        "Ferry",
                        "    components",
                        "        - task - running crew of a ferry"))
                .noneMatch(card -> card.contains("task of"));
        assertThat(Made.by(
                        "definition",
                        "-----Harbour-----",
                        "Night Ferry",
                        "    - price: greater of two old fares of the day ferry"))
                .allMatch(card -> card.contains("the price"));
    }

    @Test
    void a_service_is_not_asked_for_inside_another_one() {
        assertThat(Made.by(
                        "definition",
                        "-----Crane Balancer-----",
                        "Crane Balancer",
                        "    - CloudFormation is a way of writing down a whole harbour"))
                .noneMatch(card -> card.startsWith("In "));
    }

    @Test
    void what_has_no_object_is_not_asked_for_one() {
        assertThat(CardsOf.proposed("object", "Night Ferry is turned on per-passenger"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "The small crate is in a tall hall"))
                .noneMatch(card -> card.contains(" in?"));
        assertThat(CardsOf.proposed("object", "Night Ferry becomes a tug in the morning"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "The name given to the small ferry"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "Night Ferry allowed mailing old crates to islands"))
                .isEmpty();
    }

    @Test
    void items_named_twice_are_no_list_and_examples_of_the_note_no_kinds() {
        assertThat(CardsOf.bullets("enumeration", "Night Ferry can only carry tar, sand and tar"))
                .isEmpty();
        assertThat(Made.by("list", "-----Harbour-----", "Ferry examples", "    - Island Line", "    - Coast Line"))
                .isEmpty();
    }

    @Test
    void the_first_of_two_words_that_could_be_the_verb_is_it() {
        assertThat(CardsOf.proposed("object", "Harbour CraneBook records crate calls for the porters"))
                .noneMatch(card -> card.contains("does Harbour CraneBook records"));
    }

    @Test
    void groups_of_limits_are_no_limits_and_a_whole_line_waits_for_no_items() {
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "Ferry limits",
                        "    Weight",
                        "        - 3 tons for each cart",
                        "    Length",
                        "        - 9 m for each cart"))
                .isEmpty();
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "The shed is a crate store",
                        "    - Lid",
                        "    - Seal",
                        "    - Label"))
                .noneMatch(card -> card.contains("is the shed"));
    }
}
