package app.cumulus.card.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

class FragmentRuleTest {

    private static final String GATE = "======== Depot ========\nNight Gate:\n";

    @Test
    void a_range_of_sizes_is_asked_with_its_default() {
        assertThat(CardsOf.rule("fragment", GATE + "    - 2 GB - 8 TB (default 4)\n"))
                .containsExactly(
                        "What is the size range of Night Gate? => 2 GB to 8 TB",
                        "What is the default size of Night Gate? => 4 GB");
    }

    @Test
    void what_is_paid_for_is_asked() {
        assertThat(CardsOf.rule("fragment", GATE + "    - Pay per parcel and hour\n"))
                .containsExactly("How do you pay in Night Gate? => Per parcel and hour");
    }

    @Test
    void what_there_is_none_of_is_hidden() {
        assertThat(CardsOf.rule("fragment", GATE + "    - No customs check (for letters)\n"))
                .containsExactly("Night Gate: there is no […] (for letters) => customs check");
    }

    @Test
    void qualities_in_a_row_are_counted_and_asked() {
        assertThat(CardsOf.rule("fragment", GATE + "    - Cost effective and low noise\n"))
                .containsExactly("Which 2 properties does Night Gate have? => - Cost effective - Low noise");
        assertThat(CardsOf.rule("fragment", GATE + "    - serverless, carefully managed, no porters\n"))
                .containsExactly(
                        "Which 3 properties does Night Gate have? => - Serverless - Carefully managed - No porters");
    }

    @Test
    void what_is_paid_for_ends_where_something_else_begins() {
        assertThat(CardsOf.rule("fragment", GATE + "    - Pay for what you use, more expensive than Day Gate\n"))
                .containsExactly("What do you pay for in Night Gate? => What you use");
        assertThat(CardsOf.rule("fragment", GATE + "    - You pay only for weighed parcels\n"))
                .containsExactly("What do you pay for in Night Gate? => Only weighed parcels");
    }

    @Test
    void a_call_alone_is_asked_by_its_kind() {
        assertThat(CardsOf.rule("fragment", GATE + "    - SealParcel API\n"))
                .containsExactly("Which API does Night Gate use? => SealParcel");
        assertThat(CardsOf.rule("fragment", GATE + "    - SealParcel API\n    - OpenParcel API\n"))
                .isEmpty();
    }

    @Test
    void a_purpose_without_a_subject_belongs_to_the_heading() {
        assertThat(CardsOf.rule("fragment", GATE + "    - To weigh late parcels\n"))
                .containsExactly("What is Night Gate used for? => To weigh late parcels");
    }

    @Test
    void an_order_behind_a_purpose_is_no_purpose() {
        assertThat(CardsOf.rule("fragment", GATE + "    - To weigh late parcels open the scale menu\n"))
                .isEmpty();
    }

    @Test
    void nothing_is_said_of_an_activity() {
        assertThat(CardsOf.rule("fragment", "======== Depot ========\nOpening gates:\n    - No customs check\n"))
                .isEmpty();
    }

    @Test
    void a_bare_row_of_protocols_is_asked_under_its_heading() {
        assertThat(CardsOf.rule("enumeration", GATE + "    - HTTP/TCP/UDP\n"))
                .containsExactly("Which 3 protocols are listed for Night Gate? => - HTTP - TCP - UDP");
    }

    @Test
    void the_limits_of_a_parameter_are_asked() {
        assertThat(CardsOf.rule(
                        "call", "======== Depot ========\n- ListParcels(ParcelCount) -> default 1 (up to 10)\n"))
                .contains(
                        "What is the default value of `ParcelCount` in `ListParcels`? => 1",
                        "What is the maximum value of `ParcelCount` in `ListParcels`? => 10");
    }

    @Test
    void a_kind_has_its_terms_as_members_though_other_lines_stand_between_them() {
        String note = "======== Depot ========\nSorting modes:\n    The belts were bought over the years\n"
                + "    - rb1: wide belt for parcels of all sizes\n    - rb2: slow belt for glass and china\n"
                + "    - sb1: short belt for letters only\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 3 sorting modes of Depot? => - rb1 - rb2 - sb1");
    }

    @Test
    void the_use_ends_where_the_next_deed_begins() {
        assertThat(CardsOf.all(GATE + "    - Used for heavy night parcels and uses common brass keys\n"))
                .anyMatch(card -> card.matches("What is Night Gate used for\\? => (?:For h|H)eavy night parcels"));
    }

    @Test
    void an_open_and_at_the_end_of_a_line_is_no_part_of_the_answer() {
        assertThat(CardsOf.all("Harbour\n=======\n\nTAR command is used to seal crates in the yard &\n"))
                .anyMatch(card -> card.endsWith("seal crates in the yard"))
                .noneMatch(card -> card.contains("&"));
    }
}
