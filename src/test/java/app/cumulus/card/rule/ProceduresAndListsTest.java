package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Steps are asked in their order, events by what follows them, and lists for members that are of one kind. */
class ProceduresAndListsTest {

    @Test
    void many_steps_are_no_set_of_which_a_part_could_be_asked() {
        assertThat(CardsOf.all("""
                        Harbour
                        =======
                        Steps to repair a crane:
                        - Close the yard
                        - Lower the hook
                        - Call a fitter
                        - Grease the rope
                        - Weigh the counterweight
                        - Open the yard
                        """)).noneMatch(card -> card.contains("besides"));
    }

    @Test
    void what_gathers_remarks_or_says_no_is_no_member_of_a_list() {
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "Ferry tariffs",
                        "    - Day tariff",
                        "    - Night tariff",
                        "    - Group tariff",
                        "    - Scenarios"))
                .singleElement()
                .asString()
                .contains("3 ")
                .doesNotContain("Scenarios");
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "Ferry advantages",
                        "    - Shelter from rain",
                        "    - Seats for all",
                        "    - `But no tea`"))
                .allMatch(card -> !card.contains("tea"));
    }

    @Test
    void lengths_of_time_are_no_kinds_and_half_a_compound_is_no_noun() {
        assertThat(Made.by(
                        "kinds",
                        "-----Harbour-----",
                        "Berths",
                        "    - Fair berth >30 days",
                        "    - Far berth >60 days"))
                .isEmpty();
        assertThat(Made.by(
                        "kinds",
                        "-----Harbour-----",
                        "Painting",
                        "    - Yard side painting",
                        "    - Dock side painting"))
                .allMatch(card -> card.contains("kinds of painting") || !card.contains("side painting are"));
    }

    @Test
    void setup_before_its_object_is_an_order() {
        assertThat(Made.by(
                        "list",
                        "-----Harbour-----",
                        "Setup gates to the yard using:",
                        "    - Brass keys",
                        "    - Paper passes"))
                .singleElement()
                .asString()
                .contains("which 2 things can you set up gates to the yard using?");
    }

    @Test
    void signs_before_an_answer_are_left_behind() {
        assertThat(CardsOf.bullets("own-question", "How many boats lie in the yard at night? -- forty old boats"))
                .containsExactly("How many boats lie in the yard at night? => Forty old boats");
        assertThat(CardsOf.bullets("use-case", "Use cases => towing barges, salvage"))
                .containsExactly("What are the use cases of Parcel Queue? => Towing barges, salvage");
    }
}
