package app.cumulus.card.rule.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.note.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListRuleTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_plural_heading_asks_for_its_items_and_says_how_many() {
        assertThat(CardsOf.rule("list", HEADING + "Sorting options:\n    - By weight\n    - Colour\n    - Size\n"))
                .containsExactly("What are the 3 sorting options for Depot? => - By weight - Colour - Size");
    }

    @Test
    void a_lead_in_that_ends_in_a_preposition_becomes_the_question() {
        assertThat(CardsOf.rule("list", HEADING + "Parcels can be sent to:\n    - Lisbon\n    - Porto\n"))
                .containsExactly("Which 2 targets can parcels be sent to? => - Lisbon - Porto");
    }

    @Test
    void a_long_list_is_asked_in_parts_that_show_the_rest() {
        String note = HEADING + "Parcel colours:\n  - Red\n  - Green\n  - Blue\n  - White\n  - Black\n";
        assertThat(CardsOf.rule("list", note))
                .hasSize(2)
                .first()
                .asString()
                .contains("besides Blue, White and Black?")
                .endsWith("=> - Red - Green");
    }

    @Test
    void a_list_too_long_to_show_the_rest_is_not_asked_in_parts() {
        List<String> items = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "crate " + i + " by boat")
                .toList();
        ListCards.Listed list = new ListCards.Listed(items, new Span(1, 12), "crates", 60);
        assertThat(new ListCards("list").of(list, count -> Optional.of("Which " + count + " loads come")))
                .isEmpty();
        ListCards.Listed shorter = new ListCards.Listed(items.subList(0, 8), new Span(1, 8), "crates", 60);
        assertThat(new ListCards("list").of(shorter, count -> Optional.of("Which " + count + " loads come")))
                .hasSize(3);
    }

    @Test
    void an_item_that_another_one_repeats_is_asked_together_with_it() {
        String note = HEADING + "Parcel colours:\n  - Red\n  - Green\n  - Blue\n  - White\n  - Dark green\n  - Black\n";
        assertThat(CardsOf.rule("list", note))
                .hasSize(2)
                .first()
                .asString()
                .contains("besides Blue, White and Black?")
                .endsWith("=> - Green - Dark green - Red");
    }

    @Test
    void items_that_are_sentences_are_no_list() {
        String note = HEADING + "Parcels:\n    - They are weighed when they arrive\n    - The clerk signs the form\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }

    @Test
    void clauses_are_items_under_a_noun_that_takes_them() {
        String note = HEADING
                + "Solutions:\n    - Use a wider belt\n    - Distribute the parcels as much as possible\n    - If the hall is full, we can use the yard\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly(
                        "What are the 3 solutions for Depot? => - Use a wider belt - Distribute the parcels as much as possible - If the hall is full, we can use the yard");
    }

    @Test
    void bullets_behind_plain_lines_are_the_list() {
        String note =
                HEADING + "Producer:\n    3 tons per hour\n    Whistle signal\n    - Crane\n    - Lorry\n    - Ship\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 3 producers of Depot? => - Crane - Lorry - Ship");
    }

    @Test
    void bare_links_are_no_items() {
        String links =
                "Docs:\n  - https://depot.example/gates\n  - https://depot.example/piers\n  - www.depot.example\n";
        assertThat(CardsOf.rule("list", HEADING + links)).isEmpty();
    }

    @Test
    void a_way_that_begins_with_a_preposition_is_an_item() {
        String kinds = "Crane types:\n  - On demand\n  - Reserved\n  - Harbor\n";
        assertThat(CardsOf.rule("list", HEADING + kinds))
                .containsExactly("What are the 3 Crane types of Depot? => - On demand - Reserved - Harbor");
    }

    @Test
    void an_item_that_has_lines_of_its_own_counts_as_the_others_do() {
        String features = "- Features\n  - Night watch\n    - a bell rings every hour\n"
                + "  - Rope with hooks\n  - Separate red and green cargo\n";
        assertThat(CardsOf.rule("list", HEADING + features))
                .containsExactly(
                        "What are the 3 features of Depot? => - Night watch - Rope with hooks - Separate red and green cargo");
        String types = "- Crane types\n  - Tower\n    - it is slow\n  - Floating\n  - Gantry\n    - it runs on rails\n";
        assertThat(CardsOf.rule("list", HEADING + types))
                .containsExactly("What are the 3 Crane types of Depot? => - Tower - Floating - Gantry");
    }

    @Test
    void types_that_share_a_name_are_types_of_it() {
        String note = HEADING
                + "Halls:\n    2 types:\n        Harbor Old Crane\n            It is slow\n        Harbor New Crane\n            It is fast\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("Which 2 types of Harbor Crane are there? => - Harbor Old Crane - Harbor New Crane");
    }

    @Test
    void kinds_sorted_by_what_stands_before_a_comma_are_no_items_each() {
        String types = "- Crane types\n  - Steel, Old Tower\n  - Steel, New Tower\n  - Wood, Small Gantry\n";
        assertThat(CardsOf.rule("list", HEADING + types)).isEmpty();
    }
}
