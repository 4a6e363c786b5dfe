package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedMembersTest {

    private static final String HEADING = "======== Depot ========\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night sheds:\n- Crate scales\n- Rope belts\n",
                "Night sheds:\n- Crates strictly sorted\n- Parcel weighed once\n",
                "Night sheds:\n- SHED\n- Lamp\n- Belt\n",
                "Night records:\n- crate key\n- parcel #\n- rope body\n",
                "Night records - record name, record weight, crate subject, crate",
                "Night rule / gate / crate sheds:\n- North\n- South\n- East\n",
                "Requirements:\n- A seal is used to find the crate\n- Wax\n"
            })
    void a_plural_that_names_things_has_no_members_where_something_else_stands_below(String list) {
        assertThat(CardsOf.all(HEADING + list)).noneMatch(card -> card.contains("What are the"));
    }

    @Test
    void a_plural_that_gathers_anything_has_them() {
        assertThat(CardsOf.rule("list", HEADING + "Night features:\n- Crate scales\n- Rope belts\n"))
                .containsExactly("What are the 2 Night features of Depot? => - Crate scales - Rope belts");
    }

    @Test
    void names_that_bear_the_noun_are_the_members_and_what_is_told_beside_them_is_none() {
        String note =
                "# Depot\n\n## Indexes\n\nKeep quick tables of all crates\n\nLocal crate index\n- opens late\n- for crews\n\nGlobal crate index\n- opens first\n- has rails\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 2 indexes of Depot? => - Local crate index - Global crate index");
    }

    @Test
    void things_under_a_heading_about_others_are_not_those_of_the_others() {
        assertThat(CardsOf.rule("list", "# Yard gates\n\n- long\n\n## Guards\n\n- Night man\n- Crate man\n"))
                .isEmpty();
    }

    @Test
    void things_that_bear_the_name_of_another_service_are_its_own() {
        assertThat(CardsOf.rule(
                        "list", "# IAM\n\n- for crews\n- Kinesis streams\n  - Crate streams\n  - Data streams\n"))
                .containsExactly("What are the 2 Kinesis streams? => - Crate streams - Data streams");
    }

    @Test
    void a_jingle_is_none_of_the_kinds() {
        assertThat(CardsOf.rule("list", HEADING + "Crane types:\n- TALL CATS RUN BY MOON!\n- Tower\n- Rail\n- Boat\n"))
                .containsExactly("What are the 3 Crane types of Depot? => - Tower - Rail - Boat");
    }

    @Test
    void names_that_begin_alike_keep_what_tells_them_apart() {
        String note = HEADING
                + "Crane types:\n- Tower (slow)\n- Tower - night (slow, by lamp)\n- Tower - one arm (quick, by hand)\n- Boat\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly(
                        "What are the 4 Crane types of Depot? => - Tower (slow) - Tower night - Tower one arm - Boat");
    }

    @Test
    void a_colon_without_a_blank_stands_behind_a_short_name_too() {
        String note = HEADING
                + "Crane options:\n    CR-A: Loads are lifted by the crew. Slow.\n    CR-B:Loads are lifted by the haulier. Quick.\n    CR-D: Loads are lifted by nobody. Free.\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 3 Crane options for Depot? => - CR-A - CR-B - CR-D");
    }

    @Test
    void parts_of_a_record_are_asked_for_by_their_own_name() {
        assertThat(CardsOf.rule(
                        "contents",
                        HEADING + "Parts of a Lorry Record:\n    Plate number\n    Weight class\n    Home depot\n"))
                .isEmpty();
    }

    @Test
    void a_kind_that_begins_with_a_deed_is_how_it_is_done() {
        assertThat(CardsOf.rule("member", "# Depot\n\n## Using Gate Rules\n\n- Paper slip - easier to carry about\n"))
                .isEmpty();
    }

    @Test
    void of_two_things_side_by_side_neither_is_a_quality_of_the_other() {
        String note =
                "# Depot\n\n| Redis | Memcached |\n|---|---|\n| Tall gates | Small lamps |\n| Sorting | Quick belts |\n";
        assertThat(CardsOf.rule("table", note)).isEmpty();
    }

    @Test
    void what_the_columns_are_like_is_told_of_their_kind() {
        String note =
                "# Depot\n\n|Type of crane|Crew managed|Yard owned|\n|---|---|---|\n|Nightly greasing|Every 3 days|Never in June|\n";
        assertThat(CardsOf.rule("table", note))
                .containsExactly(
                        "What is the nightly greasing of Crew managed cranes? => Every 3 days",
                        "What is the nightly greasing of Yard owned cranes? => Never in June");
    }
}
