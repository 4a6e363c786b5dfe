package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Golden cards of the rules that read lists: kinds, options, counted, contents, acts, row, aligned rows, unlike, drawn, menu. */
class ListsTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void children_that_end_in_the_noun_of_their_heading_are_its_kinds() {
        String note = HEADING
                + "Parcel Sorting:\n    - Must be enabled by the clerk\n    - Cross-Hall Sorting (CHS)\n    - Same-Hall Sorting\n    - Labels are read twice\n";
        assertThat(CardsOf.rule("kinds", note))
                .containsExactly(
                        "Which 2 kinds of Parcel Sorting are there? => - Cross-Hall Sorting - Same-Hall Sorting");
    }

    @Test
    void a_counted_kind_among_headings_has_the_list() {
        String note =
                "# Night Crane\n\n## Lamp Models\nTwo lamp models:\n1. **Red** - for the gate\n2. **Blue** - for the pier\n\n### Red Lamp\nShine at noon\n\n### Blue Lamp\nShine at night\n";
        assertThat(CardsOf.rule("list", note)).containsExactly("What are the 2 lamp models? => - Red - Blue");
    }

    @Test
    void ways_to_use_are_asked_with_what_is_used() {
        String note = HEADING + "Night Crane:\n    - 2 ways to use:\n        - Hook\n        - Magnet\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 2 ways to use Night Crane? => - Hook - Magnet");
    }

    @Test
    void terms_that_end_in_the_same_kind_are_asked_for_by_it() {
        String note = HEADING
                + "Night Crane: lifts parcels in the dark\n    - Idle tier: lifts nothing\n    - Busy tier: lifts all day\n";
        assertThat(CardsOf.rule("kinds", note))
                .containsExactly("What are the 2 tiers of Night Crane? => - Idle tier - Busy tier");
    }

    @Test
    void qualities_under_a_noun_are_its_kinds() {
        String note = HEADING
                + "Crane's load:\n    Fixed load is weighed at night\n    Dynamic\n        The porter sets the weight each day\n    On-demand\n        Weighed for each parcel\n    Heavy load units:\n        1 unit is 3 parcels\n";
        assertThat(CardsOf.rule("kinds", note))
                .containsExactly("Which 2 kinds of Crane load are there? => - Dynamic - On-demand");
    }

    @Test
    void a_state_or_a_name_beside_a_quality_is_no_kind() {
        String states = HEADING + "Gate lighting:\n    - Enabled: red\n    - Disabled: green\n";
        String mixed = HEADING + "Gate lighting:\n    - Dynamic: red\n    - Manual: green\n    - Harbor: blue\n";
        assertThat(CardsOf.rule("kinds", states)).isEmpty();
        assertThat(CardsOf.rule("kinds", mixed)).isEmpty();
    }

    @Test
    void qualities_under_a_name_are_its_options() {
        String note = HEADING
                + "Parcel Return:\n    - Standard: 3 days return\n    - Bulk: 9 days return\n    - Expedited: return in a day\n";
        assertThat(CardsOf.rule("options", note))
                .containsExactly("Which 3 return options does Parcel Return have? => - Standard - Bulk - Expedited");
    }

    @Test
    void headings_right_behind_a_count_are_what_it_counts() {
        String note = HEADING
                + "Scales:\n    Regarding this weight, parcels are divided into 2 types\n\n    - Heavy Goods (default)\n        they go by ship\n\n    - Light Goods\n        they go by air\n";
        assertThat(CardsOf.rule("counted", note))
                .containsExactly("Into which 2 types can parcels be divided? => - Heavy Goods (default) - Light Goods");
    }

    @Test
    void a_record_is_asked_for_what_it_contains() {
        String note = HEADING
                + "Lorry Record:\n    It is kept by the clerk\n    Plate number (must be given)\n    Weight class (value)\n    Home depot\n";
        assertThat(CardsOf.rule("contents", note))
                .containsExactly(
                        "Which 3 things does a Lorry Record contain? => - Plate number (must be given) - Weight class (value) - Home depot");
    }

    @Test
    void what_a_thing_does_in_several_lines_is_asked_for_together() {
        String note = HEADING
                + "Gate Agent:\n    Makes a list of the lorries\n    Sends the list to the crane\n    Opens the gate for the clerk\n";
        assertThat(CardsOf.rule("acts", note))
                .containsExactly(
                        "Which 3 things does Gate Agent do? => - Makes a list of the lorries - Sends the list to the crane - Opens the gate for the clerk");
    }

    @Test
    void ways_that_a_title_counts_are_counted_once() {
        String note = HEADING + "Night Crane:\n    - Two Ways of lifting:\n        - Hook\n        - Magnet\n";
        assertThat(CardsOf.rule("list", note)).noneMatch(card -> card.contains("Two Ways"));
    }

    @Test
    void what_the_reader_can_do_in_several_lines_is_asked_for_as_ways() {
        String note = HEADING
                + "Returns:\n    You can configure the return:\n        Discard old parcels\n        restrict the number of trips\n        split the load on error\n";
        assertThat(CardsOf.rule("acts", note))
                .singleElement()
                .asString()
                .contains("n which 3 ways can you configure the return?");
    }

    @Test
    void names_in_brackets_behind_a_plural_are_asked_for() {
        assertThat(
                        CardsOf.rule(
                                "row",
                                HEADING
                                        + "Harbor Crane:\n    - Collects heavy goods (stones, logs, safes)\n    - It is slow\n"))
                .containsExactly("Which 3 heavy goods are named for Harbor Crane? => - stones - logs - safes");
    }

    @Test
    void names_behind_such_as_are_asked_for_in_the_sentence() {
        assertThat(CardsOf.rule(
                        "row",
                        HEADING + "Parcels can be collected from various cities such as Lisbon, Porto and Faro\n"))
                .containsExactly(
                        "Which 3 examples of cities can parcels be collected from? => - Lisbon - Porto - Faro");
    }

    @Test
    void names_in_brackets_at_the_end_of_a_row_are_not_of_its_last_item() {
        assertThat(CardsOf.rule("row", HEADING + "It sends letters to the crane or lorry drivers (Anna, Ben, Carl)\n"))
                .isEmpty();
    }

    @Test
    void rows_side_by_side_that_share_names_are_options() {
        String note = HEADING
                + "Label Policy:\n    You can include:\n        - Stamps: None, Red, All\n        - Marks: None, Blue, All\n";
        assertThat(CardsOf.rule("enumeration", note))
                .contains("Which 3 options are there for stamps in Label Policy? => - None - Red - All");
    }

    @Test
    void unlike_another_asks_for_what_it_has_or_does() {
        String note = HEADING
                + "North Gate:\n    - Unlike the South Gate, it has a lamp for the night shift\n"
                + "    - Unlike the East Gate, there will be a scale for each lorry\n"
                + "    - Unlike the Pier Gate, it is retained\n"
                + "    - Unlike the Inner Gate, it does not count barrels but crates\n";
        assertThat(CardsOf.rule("unlike", note))
                .containsExactly(
                        "What does North Gate have, unlike the South Gate? => A lamp for the night shift",
                        "In North Gate, what will there be for each lorry, unlike the East Gate? => A scale");
    }

    @Test
    void a_line_drawn_under_a_part_asks_for_the_part() {
        String note = HEADING
                + "Paths:\n    hall.row1/shelf2/box.tin\n        \\___________/     \\_/\n           folder        end\n";
        assertThat(CardsOf.rule("drawn", note))
                .contains("In `hall.row1/shelf2/box.tin`, what is the part `row1/shelf2`? => The folder");
    }

    @Test
    void a_way_through_the_menus_is_asked_for() {
        String note = HEADING + "Gate Lamps:\n    - To do so go to settings -> lamps and switch colours\n";
        assertThat(CardsOf.rule("menu", note))
                .containsExactly("Where do you switch colours for Gate Lamps? => `settings -> lamps`");
    }

    @Test
    void a_heading_of_something_done_asks_for_its_ways() {
        String note = HEADING
                + "Connecting to the harbor:\n    - Canal Boat\n        - It is slow\n    - Night Train\n        - It is fast\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 2 ways of connecting to the harbor? => - Canal Boat - Night Train");
    }

    @Test
    void code_behind_a_label_of_use_shows_how_a_thing_is_used() {
        String note =
                HEADING + "Gate Mapping:\n    - The codes of the gates\n    - using: ... Gate: !FindGate [Yard, 7]\n";
        assertThat(CardsOf.rule("usage", note))
                .containsExactly("How is Gate Mapping used in code? => `Gate: !FindGate [Yard, 7]`");
    }

    @Test
    void what_a_placeholder_stands_for_is_asked_by_the_name_before_it() {
        String note = HEADING
                + "Label Colours:\n    - With lamps of the yard - LAMP-Y  <value> = amber7\n    - No lamps at all\n";
        assertThat(CardsOf.rule("usage", note))
                .containsExactly("In Label Colours, which value is used for LAMP-Y? => `amber7`");
    }

    @Test
    void calls_under_a_heading_that_groups_them_are_asked_by_the_group() {
        String note = HEADING
                + "APIs\n    Write Policy\n        - yard:PutParcel: sends a parcel\n        - yard:GetGate\n    Read\n        - yard:GetParcel\n        - yard:ListGates\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly(
                        "Which 2 APIs are listed under Write Policy? => - yard:PutParcel - yard:GetGate",
                        "Which 2 APIs are listed under \"Read\"? => - yard:GetParcel - yard:ListGates");
    }

    @Test
    void a_line_that_says_the_lead_in_again_is_one_more_item() {
        String note = HEADING
                + "Sampling:\n    You can set:\n        Priority: 1-99\n        rate: per hour\n        You can set also Matching Colours\n";
        assertThat(CardsOf.rule("list", note))
                .singleElement()
                .asString()
                .endsWith("hich 3 things can you set? => - Priority - rate - Matching Colours");
    }

    @Test
    void these_ways_are_asked_for_by_what_they_are_ways_of() {
        String note = HEADING
                + "Trips:\n    We can open the gate by these ways:\n        Clerk->Lamp->Gate\n        Clerk->Gate\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("In which 2 ways can you open the gate? => - Clerk to Lamp to Gate - Clerk to Gate");
    }

    @Test
    void an_item_that_says_what_is_not_one_is_left_out() {
        String note = HEADING + "Night Crane Sources:\n    Lorries\n    Ships\n    NO trains\n";
        assertThat(CardsOf.rule("list", note)).singleElement().asString().endsWith("=> - Lorries - Ships");
    }

    @Test
    void names_joined_by_slashes_with_blanks_are_a_row() {
        assertThat(CardsOf.rule(
                        "enumeration",
                        "======== Parcel Log ========\nKinesis Data Streams/ SQS Fifo/DynamoDB Streams\n"))
                .containsExactly(
                        "Which 3 services are listed for Parcel Log? => - Kinesis Data Streams - SQS Fifo - DynamoDB Streams");
    }

    @Test
    void the_one_header_of_a_request_is_asked_with_its_value() {
        String note = HEADING
                + "Gate Token:\n    - TOKEN=`curl -X PUT \"http://gate.test/token\" -H \"X-Gate-Seconds: 60\"`\n";
        assertThat(CardsOf.rule("call", note))
                .contains(
                        "Gate Token: which header does the request to get the TOKEN carry, with which value? => `X-Gate-Seconds: 60`");
    }

    @Test
    void steps_in_the_brackets_of_a_heading_are_a_process() {
        String note = HEADING
                + "Rules:\n    - All at dawn (Fast. All lorries in the hall stop -> Loading operations -> new lorries leave)\n        - No cost\n";
        assertThat(CardsOf.rule("process", note))
                .first()
                .asString()
                .isEqualTo(
                        "All at dawn: what happens after \"All lorries in the hall stop\" and before \"new lorries leave\"? => Loading operations");
    }

    @Test
    void a_title_in_another_language_gives_no_question() {
        assertThat(CardsOf.rule("list", HEADING + "Características dos portões:\n    - Norte\n    - Sul\n"))
                .isEmpty();
    }

    @Test
    void a_counted_noun_that_says_too_little_takes_the_sentence_before_it() {
        String note = HEADING
                + "Rates:\n    - To save time, skip halls. There are 3 classes:\n        - All: every hall\n        - Most: the nearest halls\n        - Few: one hall\n    - Paid per day\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("To save time, skip halls: which 3 classes are there? => - All - Most - Few");
    }

    @Test
    void the_heading_of_another_list_is_no_item() {
        String note = HEADING
                + "Main Components:\n    Yard - all that is outside\n    Gate Options for Lorries\n        - North Gate\n            It is wide\n        - South Gate\n            It is low\n";
        assertThat(CardsOf.rule("list", note)).noneMatch(card -> card.contains("omponents"));
    }

    @Test
    void what_things_do_side_by_side_are_no_options() {
        String note =
                HEADING + "- Parcel Crane: lift, turn, drop heavy goods\n- Letter Crane: lift, turn, drop letters\n";
        assertThat(CardsOf.rule("enumeration", note)).noneMatch(card -> card.contains("options"));
    }

    @Test
    void a_noun_that_could_be_a_verb_is_an_item_among_nouns() {
        assertThat(Made.by(
                        "row",
                        "-----Harbour-----",
                        "Signals:",
                        "    Examples of signals include crane load, berth depth, and request delay."))
                .containsExactly("What are 3 examples of signals? => - crane load\n- berth depth\n- request delay");
        assertThat(Made.by(
                        "row",
                        "-----Harbour-----",
                        "Signals:",
                        "    Examples of signals include request parcels, sort crates."))
                .isEmpty();
    }

    @Test
    void a_heading_in_capitals_names_a_thing_though_it_begins_like_an_order() {
        String[] rows = {"    - Colour: None, Listed", "    - Cord: None, Listed, All"};
        assertThat(Made.by("enumeration", "-----Harbour-----", "Stamp Policy", rows[0], rows[1]))
                .contains("Which 2 options are there for colour in Stamp Policy? => - None\n- Listed");
        assertThat(Made.by("enumeration", "-----Harbour-----", "Cache Policy", rows[0], rows[1]))
                .contains("Which 2 options are there for colour in Cache Policy? => - None\n- Listed");
    }

    @Test
    void things_of_no_kind_that_something_is_done_with_are_not_asked_for_without_it() {
        assertThat(
                        CardsOf.rule(
                                "row",
                                "======== Depot ========\n- By default, clerks can paint certain items such as lamps, belts, doors etc"))
                .isEmpty();
    }

    @Test
    void the_first_of_several_uses_below_is_not_the_use() {
        assertThat(
                        CardsOf.rule(
                                "use-case",
                                "======== Depot ========\n- Use cases: for small towns\n    - Letters at night\n    - Parcels on Sunday"))
                .isEmpty();
    }

    @Test
    void what_a_chapter_of_basics_lists_is_not_listed_of_the_basics() {
        String note = "* Fundamentals\n\n** Lamp Models\n\n- Red\n- Blue\n- Green\n\n* Piers\n\n- long\n";
        assertThat(CardsOf.rule("list", note)).containsExactly("What are the 3 Lamp models? => - Red - Blue - Green");
    }

    @Test
    void what_is_listed_under_a_deed_to_a_known_thing_belongs_to_the_thing() {
        String note = "# Harbour\n\n## Monitoring EBS\n\n- Crate types\n  - Red\n  - Blue\n  - Green\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 3 Crate types of EBS? => - Red - Blue - Green");
    }

    @Test
    void a_line_about_the_thing_of_the_heading_shows_that_the_others_are_none_of_it() {
        String note =
                HEADING + "Night Piers:\n- Ferry - brings guests\n- Night piers - open late\n- Guards - wear caps\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }
}
