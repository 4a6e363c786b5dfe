package app.cumulus.card.rule.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;

/** Which lines under a heading are one of what it names. */
class MembersTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void what_such_a_thing_has_is_none_of_these_things() {
        assertThat(CardsOf.rule("list", HEADING + "Crates:\n    - Number\n    - Lid height\n"))
                .isEmpty();
        assertThat(CardsOf.rule("list", HEADING + "Label fields:\n    - Number\n    - Lid height\n"))
                .isNotEmpty();
    }

    @Test
    void services_are_no_permissions() {
        String note = HEADING + "Gate permissions:\n    - Lambda - opens gates at night\n    - SNS\n    - SQS\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
        assertThat(CardsOf.rule("member", note)).isEmpty();
        assertThat(CardsOf.rule("list", HEADING + "Bell targets:\n    - Lambda\n    - SNS\n    - SQS\n"))
                .isNotEmpty();
    }

    @Test
    void a_list_with_several_of_another_kind_among_those_that_bear_the_name_of_the_kind_is_none() {
        String note = "# Depot\n\n## Crossing Policies\n\n### Night Policy\n\n- waits\n\n### Day Policy\n\n- waits\n\n"
                + "### Tide Policy\n\n- waits\n\n### Harbour boats\n\n- wait\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }

    @Test
    void what_stands_under_the_use_cases_of_a_thing_with_lines_of_its_own_is_no_use() {
        String note = HEADING
                + "Crane Type Use Cases\n  - C1\n    - Lifts boats\n    - Small towns\n  - C2\n    - Lifts lorries\n    - Large towns\n";
        assertThat(CardsOf.rule("list", note)).noneMatch(card -> card.contains("use cases"));
    }

    @Test
    void orders_under_a_deed_are_no_ways_of_doing_it() {
        String note = HEADING + "Creating a crane:\n    - Set the least load\n    - Set the usual load\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
        assertThat(CardsOf.rule("list", HEADING + "Creating a crane:\n    - Building kit\n    - Yard order\n"))
                .containsExactly("What are the 2 ways of creating a crane? => - Building kit - Yard order");
    }

    @Test
    void a_heading_that_counts_its_ways_is_counted_once() {
        assertThat(CardsOf.rule("list", HEADING + "Two Ways of Paying:\n    - Day ticket\n    - Year ticket\n"))
                .containsExactly("What are the 2 ways of Paying Depot? => - Day ticket - Year ticket");
    }

    @Test
    void a_span_of_time_is_none_of_the_things_beside_it() {
        String note =
                HEADING + "Rented cranes:\n    - 1-year or 3-year\n    - C3, C4, C5\n    - Movable rented crane\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }

    @Test
    void kinds_in_the_plural_are_kinds() {
        String note = HEADING
                + "Night Sorting\n    - Quick night methods\n        - by colour\n    - Slow night methods\n        - by weight\n";
        assertThat(CardsOf.rule("kinds", note))
                .containsExactly(
                        "Which 2 kinds of night methods are there? => - Quick night methods - Slow night methods");
    }

    @Test
    void what_a_service_is_said_to_be_twice_is_no_list_of_services() {
        String note =
                "# Yard\n\n## RDS Overview\n\n- relational parcel service\n- AWS managed parcel service\n- Supports:\n    - Red\n    - Blue\n";
        assertThat(CardsOf.rule("kinds", note)).isEmpty();
    }

    @Test
    void a_lead_in_without_its_subject_is_not_asked() {
        String note = HEADING + "Lock guard\n  - still can be opened by\n    - the north key\n    - a strong tide\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("things can still be opened by"));
    }

    @Test
    void premises_are_no_item_without_the_word_before() {
        String note =
                HEADING + "- Crane: For moving crates between thousands of piers and on premises,hub and star lines\n";
        assertThat(CardsOf.rule("enumeration", note)).isEmpty();
    }

    @Test
    void examples_are_not_all_there_are() {
        String note = HEADING + "Large parcel yards\n  - i.e. Aurora, DynamoDB, Redshift\n";
        assertThat(CardsOf.rule("enumeration", note)).isEmpty();
    }

    @Test
    void a_case_behind_a_label_holds_for_the_lines_under_it() {
        String note = HEADING + "- Closing: When the last ferry leaves, ELB:\n    - ELB stops all new lorries\n";
        assertThat(CardsOf.all(note)).allMatch(card -> !card.contains("stops") || card.contains("last ferry leaves"));
        assertThat(CardsOf.all(note)).anyMatch(card -> card.contains("last ferry leaves"));
    }

    @Test
    void what_the_thing_is_like_is_none_of_its_kinds() {
        String note =
                HEADING + "Night Ferries\n  - Automatically lighted in winter\n  - Slow ferries\n    - carry lorries\n"
                        + "  - Post ferries\n    - carry letters\n";
        assertThat(CardsOf.rule("list", note)).noneMatch(card -> card.contains("lighted"));
    }

    @Test
    void a_quality_that_begins_like_a_verb_is_none() {
        String[] types = {"# Depot", "", "## Yard Crane Types", "", "### Night hoist", "", "- cost effective, low lamp"
        };
        assertThat(Made.by("member", types)).noneMatch(card -> card.contains("costs"));
    }
}
