package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an arrow, a dash, a bracket or a colon between two pieces stands for. */
class SignsTest {

    @Test
    void one_arrow_leads_to_what_comes_of_it_and_is_no_order_of_steps() {
        assertThat(Made.by(
                        "process",
                        "-----Harbour-----",
                        "Night Ferry",
                        "    Crates are weighed at noon -> all boats are moved to the outer quay"))
                .isEmpty();
        assertThat(Made.by(
                        "process",
                        "-----Harbour-----",
                        "Night Ferry",
                        "    Crates are weighed at noon -> porters carry them out -> boats leave the outer quay"))
                .anyMatch(card -> card.contains("what happens after \"Crates are weighed at noon\""));
    }

    @Test
    void a_chain_under_a_service_is_not_its_steps() {
        String chain = "    Choose a red seal -> open the small lid -> weigh the crate";
        assertThat(Made.by("process", "-----S3-----", chain)).isEmpty();
        assertThat(Made.by("process", "-----S3-----", "    Sealing crates: " + chain.strip()))
                .isNotEmpty();
    }

    @Test
    void what_is_to_be_done_is_no_other_name() {
        assertThat(Made.by("alias", "-----Harbour-----", "- Mooring (Tie Boats)"))
                .isEmpty();
        assertThat(Made.by("alias", "-----Harbour-----", "- Night Mooring (Dark Anchorage)"))
                .containsExactly("What is another name for Night Mooring? => Dark Anchorage");
    }

    @Test
    void names_behind_such_as_are_examples() {
        assertThat(Made.by("row", "-----Harbour-----", "- marks such as buoys, beacons and lights"))
                .containsExactly("What are 3 examples of marks for Harbour? => - buoys\n- beacons\n- lights");
        assertThat(Made.by("row", "-----Harbour-----", "- marks (e.g. buoys, beacons, lights)"))
                .containsExactly("What are 3 examples of marks for Harbour? => - buoys\n- beacons\n- lights");
        assertThat(Made.by("row", "-----Harbour-----", "- marks (e.g. buoys, beacons)"))
                .isEmpty();
    }

    @Test
    void qualities_are_not_which_ones_there_are() {
        assertThat(Made.by("row", "-----Harbour-----", "- Offers night seals (private, public, internal)"))
                .isEmpty();
    }

    @Test
    void one_of_several_options_is_not_what_an_option_is() {
        assertThat(Made.by("definition", "-----Harbour-----", "- Ticket option - a small card that porters stamp"))
                .isEmpty();
        assertThat(Made.by("definition", "-----Harbour-----", "- Ticket roll - a small card that porters stamp"))
                .isNotEmpty();
    }

    @Test
    void several_things_and_deeds_have_no_name() {
        assertThat(Made.by("definition", "-----Harbour-----", "- Lighter Fleet: Max 20 flat boats that carry crates"))
                .noneMatch(card -> card.contains("called"));
        assertThat(Made.by("definition", "-----Harbour-----", "- Lighter Fleet: Increasing number of flat boats"))
                .noneMatch(card -> card.contains("called"));
    }

    @Test
    void a_time_keeps_what_goes_on_in_it() {
        assertThat(Made.by("definition", "-----Harbour-----", "- The tide window is the time during which boats leave"))
                .containsExactly("In Harbour, what is the tide window? => The time during which boats leave");
    }

    @Test
    void a_heading_for_terms_is_no_place() {
        assertThat(Made.by("definition", "# Harbour", "## Terms", "- Lighter: a flat boat that carries crates"))
                .isNotEmpty()
                .noneMatch(card -> card.contains("In Terms"));
    }

    @Test
    void a_dash_at_the_end_of_a_lead_in_is_not_asked() {
        assertThat(Made.by("list", "-----Harbour-----", "- Types of Lighter -", "    - Coal", "    - Rope"))
                .isNotEmpty()
                .noneMatch(card -> card.contains("-?"));
    }

    @Test
    void a_heading_that_is_one_of_the_items_does_not_own_them() {
        assertThat(Made.by(
                        "list",
                        "# Lambda",
                        "## Serverless functions",
                        "- Lambda",
                        "- DynamoDB",
                        "- Kinesis",
                        "- API Gateway"))
                .noneMatch(card -> card.contains("of Lambda"));
    }

    @Test
    void what_is_said_of_one_thing_vs_another_is_not_told_of_the_heading() {
        assertThat(CardsOf.bullets("number-with-qualifier", "Parcels are kept for up to 7 days vs no depot"))
                .isEmpty();
        assertThat(CardsOf.bullets("number-with-qualifier", "Parcels (small vs large) are kept for up to 7 days"))
                .isNotEmpty();
    }

    @Test
    void in_an_equation_what_it_comes_to_is_asked() {
        assertThat(CardsOf.bullets("number-with-qualifier", "(Loading) 1 LDU = 40 crates per hour"))
                .isNotEmpty()
                .noneMatch(card -> card.contains("[…] ="));
    }

    @Test
    void a_gap_before_a_dash_and_another_remark_is_in_pieces() {
        assertThat(CardsOf.bullets("cloze", "Porters carry the parcels to the north quay - red lamp signals"))
                .noneMatch(card -> card.contains("[…] - ") || card.endsWith("=> north quay"));
    }

    @Test
    void a_maximum_behind_a_default_is_one_of_the_value() {
        assertThat(CardsOf.bullets("number-with-qualifier", "Default waiting time = 300 seconds, max 3600 seconds"))
                .anyMatch(card -> card.contains("maximum waiting time"))
                .noneMatch(card -> card.contains("maximum default"));
    }

    @Test
    void a_list_that_leaves_out_a_line_as_short_as_its_items_does_not_say_how_many_there_are() {
        String[] pier = {"# Harbour", "## Crane types", "- Tower", "- Bridge", "- Mobile", "- supports night shifts"};
        assertThat(Made.by("list", pier)).isNotEmpty();
        pier[5] = "- for log boats";
        assertThat(Made.by("list", pier)).isEmpty();
    }
}
