package app.cumulus.card.rule.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRuleTest {

    private static List<String> cards(String... lines) {
        return CardsOf.bullets("number-with-qualifier", lines);
    }

    @Test
    void a_price_is_not_cut_at_its_thousands() {
        assertThat(cards("harbor master-$12,000/month for all piers")).noneMatch(card -> card.endsWith("=> $12"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A reader can fetch up to 25 parcels at a time | How many parcels can a reader fetch at a time? => Up to 25
            Up to 9 depots can share a cellar | In Parcel Queue, how many depots can share a cellar? => Up to 9
            Deliveries take up to 8 hours to be ready | How long do Deliveries take to be ready? => Up to 8 hours
            Parcel size limitation is 64KB | In Parcel Queue, what is the Parcel size limitation? => 64KB
            Waiting time 2-30 sec | In Parcel Queue, what is the waiting time? => 2-30 sec
            The default value for the Depot Timer is 40 seconds | What is the default value for the Depot Timer? => 40 seconds
            A late delivery returns 417 status code | In Parcel Queue, which status code does a late delivery return? => 417
            Parcels can be 1 GB to 2 GB | How large can Parcels be? => 1 GB to 2 GB
            Deliveries can take up to 9 hours and only support letters | How long can Deliveries take? => Up to 9 hours
            The audit is 40% cheaper than the archive | In Parcel Queue, by how much is the audit cheaper than the archive? => 40%
            """)
    void a_value_is_asked_for_in_a_typed_question_where_grammar_allows(String line, String card) {
        assertThat(cards(line)).containsExactly(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Up to 12 gates per dock | In Parcel Queue, how many gates are possible per dock? => Up to 12
            You set a holding time for a crate (2 days - 3 months) | In Parcel Queue, what is the holding time for a crate? => 2 days to 3 months
            You can choose a holding time for a crate (2 days - 3 months) | In Parcel Queue, from which range can you choose the holding time for a crate? => 2 days to 3 months
            You load the crate table (max 40 for tugs, 9 for rafts) | In Parcel Queue, what is the maximum crate table for tugs? => 40
            Ferries wait for the delay which is specified (by default 40 minutes) 5 to 90 can be chosen | In Parcel Queue, what is the default delay? => 40 minutes
            Ferries wait for the delay which is specified (by default 40 minutes) 5 to 90 can be chosen | In Parcel Queue, from which range can the delay be chosen? => 5 to 90
            Low latency (<7 ms on loading) | In Parcel Queue, what is the latency on loading? => <7 ms
            Retention 2-90 days | What is the retention of Parcel Queue? => 2-90 days
            Depot Express: 35% cheaper, slow | By how much is Depot Express cheaper? => 35%
            Depot Express: 99.5 availability, slow | What is the availability of Depot Express? => 99.5
            12TB storage limit | What is the storage limit of Parcel Queue? => 12TB
            7 days retention by default, can go up to a year | What is the default retention of Parcel Queue? => 7 days
            Depot Express: layer 3 - moves crates | On which layer does Depot Express work? => 3
            Harbour: Depot crane(lifts crates, Layer 3) | On which layer does Depot crane work? => 3
            each crate is up to 30KB | In Parcel Queue, how large is each crate? => Up to 30KB
            """)
    void a_value_without_a_verb_is_asked_for_by_its_noun(String line, String card) {
        assertThat(cards(line)).contains(card);
    }

    @Test
    void an_interval_is_no_deed_that_is_done_so_often() {
        assertThat(cards("Night Watch - Interval is every 7 minutes"))
                .containsExactly("In Night Watch, what is the interval? => 7 minutes");
    }

    @Test
    void what_a_requirement_counts_is_required() {
        assertThat(CardsOf.rule("number-with-qualifier", "Depot\n=====\n\nYard requirements\n-----\n- 30GB memory\n"))
                .containsExactly("In Yard requirements, how much memory is required? => 30GB");
    }

    @Test
    void a_figure_said_again_in_words_is_not_shown_beside_its_gap() {
        assertThat(cards("99.9999% dry crates (\"six nines\")"))
                .containsExactly("Parcel Queue: […] dry crates => 99.9999%");
    }

    @Test
    void a_bare_maximum_is_of_what_the_value_before_it_is_of() {
        assertThat(cards("Retention period is 3 days by default. Maximum is 12"))
                .containsExactly(
                        "What is the Retention period by default? => 3 days",
                        "In Parcel Queue, what is the maximum retention period? => 12 days");
    }

    @Test
    void a_number_that_is_said_twice_is_hidden_twice() {
        assertThat(cards("You can have up to 7 mirrors in Depot (7 for Harbor as well)"))
                .containsExactly("You can have up to […] mirrors in Depot ([…] for Harbor as well) => 7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Night gates use 300 - 450 as the crate range | Night gates use […] as the crate range => 300-450
            A tug can pull hundreds of thousands of barrels into the dock | Parcel Queue: A tug can pull […] of barrels into the dock => hundreds of thousands
            Letters stay hidden from 0-600sec (10min) | Parcel Queue: Letters stay hidden from […] => 0-600sec (10min)
            Lids can be 3 KB to 40 KB | How large can Lids be? => 3 KB to 40 KB
            """)
    void a_range_stays_in_one_piece(String line, String card) {
        assertThat(cards(line)).contains(card);
    }

    @Test
    void what_is_left_of_a_second_value_makes_no_question() {
        assertThat(cards("A crate can hold 4 barrels to 9 barrels")).noneMatch(card -> card.startsWith("How many"));
    }

    @Test
    void the_denominator_of_a_price_stays_visible() {
        assertThat(cards("Storing costs $2 per 100,000 parcels")).allMatch(card -> card.endsWith("=> $2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lesson 14 explains depots to us",
                "For example each depot could hold 300 parcels",
                "12 * 4 KB * 2 = 96 parcel units",
                "Let's say 40 readers are waiting at the depot",
                "Labels are kept in Harbor Street 5",
                "The gate has the address 10.0.0.7",
                "The ceiling was raised in 2025",
                "harbor: 16 TiB 64 500 MiB/s",
                "3 guards stand at 3 gates"
            })
    void numbers_that_are_no_facts_are_not_asked_for(String line) {
        assertThat(cards(line)).isEmpty();
    }

    @Test
    void two_values_of_one_row_keep_their_own_qualifiers() {
        assertThat(CardsOf.bullets("number-with-qualifier", "7kg/day (small) per pier / 7kg/day (tall) per yard"))
                .containsExactly(
                        "Parcel Queue: […] (small) per pier => 7kg/day",
                        "Parcel Queue: […] (tall) per yard => 7kg/day");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Depot Express: 3x better grip than the old depot and 10% of its price | By how much is the grip of Depot Express better than the old depot? => 3x
            Depot Express: up to 40% cheaper | By how much is Depot Express cheaper? => Up to 40%
            """)
    void what_is_better_is_said_with_what_it_is_better_than(String line, String card) {
        assertThat(cards(line)).contains(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Depot Express: 3x better",
                "Loads of 40 crates per gang (up to 3gb of sand)",
                "Small lorries in night mode (9GB per yard)",
                "Delay: longest wait, maximum (20 seconds)",
                "ledger logs every 9 min",
            })
    void a_figure_of_something_else_is_not_asked_for(String line) {
        assertThat(cards(line)).allMatch(card -> card.contains("[…]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Depot: 2 gates - north and south",
                "Depot: for unknown goods (2 halls - wet and dry)",
                "Depot: == 40 crates if the lift is open",
                "Depot: 4 lamps across 2 halls (2x2=4)",
                "Depot: set the load freely, ex: 9 tons on Monday",
            })
    void a_figure_that_is_shown_or_worked_out_beside_is_no_card(String line) {
        assertThat(cards(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 crates per gate | In Depot, how many crates are there per gate? => 20",
                "5 crates per gate by default | In Depot, how many crates are there per gate by default? => 5",
                "5 crates per gate (soft limit) | In Depot, how many crates are there per gate by default? => 5",
            })
    void a_count_of_things_is_asked_with_what_it_is_for(String line, String card) {
        assertThat(CardsOf.rule("number-with-qualifier", "======== Depot ========\n- " + line + "\n"))
                .contains(card);
    }
}
