package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions as a careful person would ask them: the right word for what is wanted, and of the right thing. */
class AskedWellTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    reason | The seals are checked as the crates are being unloaded. | In Harbour, when are the seals checked? => As the crates are being unloaded
                    reason | The scale weighs every crate as it is received. | In Harbour, when does the scale weigh every crate? => As it is received
                    reason | The pier is dear as it is shared by few ships. | In Harbour, why is the pier dear? => As it is shared by few ships
                    how-long | The berth pass expires 30 days after the clerk signs it. | In Harbour, how long after the clerk signs it does the berth pass expire? => 30 days
                    how-long | The crates are returned 4 days after they are landed. | In Harbour, how long after the crates are landed are they returned? => 4 days
                    how-long | The wait grows from 1 second after the first try to a maximum of 5 minutes. |
                    where | The clerk writes the cargo list in JSON or CSV. |
                    where | You define the cargo list in JSON or CSV. | For Harbour, in which format do you define the cargo list? => JSON or CSV
                    """)
    void the_question_asks_for_what_the_answer_is(String rule, String sentence, String card) {
        var cards = Made.by(rule, "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void a_known_port_is_asked_for_below_any_heading() {
        assertThat(CardsOf.rule(
                        "codes", "# Harbour office\n\n- https: sealed letters: 443\n- MySQL: 3306\n- mast: 3306\n"))
                .containsExactly("Which port does HTTPS use? => 443", "Which port does MySQL use? => 3306");
    }

    @Test
    void a_table_with_an_empty_corner_compares_its_columns() {
        String table =
                "# Harbour\n\n| | SQS | Tall Crane |\n|---|---|---|\n| Shape | round | square |\n| Paint | red | |\n";
        assertThat(CardsOf.rule("table", table))
                .containsExactly(
                        "What is the shape of SQS? => Round",
                        "What is the shape of Tall Crane? => Square",
                        "What is the paint of SQS? => Red");
    }

    @Test
    void a_column_called_where_asks_where_the_thing_is() {
        assertThat(CardsOf.rule(
                        "table", "# Harbour\n\n| Lift | Where |\n|---|---|\n| Tall Crane | On the north pier |\n"))
                .containsExactly("Where is Tall Crane? => On the north pier");
    }

    @Test
    void the_title_of_a_column_may_be_a_question() {
        String table =
                "# Harbour\n\n| Lift | How it works | Where is it used? | When to use | Why? |\n|---|---|---|---|---|\n| Tall Crane | Hooks crates from above | On the north pier | At low tide | Speed |\n";
        assertThat(CardsOf.rule("table", table))
                .containsExactly(
                        "How does Tall Crane work? => Hooks crates from above",
                        "Where is Tall Crane used? => On the north pier",
                        "When should you use Tall Crane? => At low tide");
    }

    @Test
    void headings_that_shout_are_plurals_too() {
        assertThat(CardsOf.rule(
                        "opening", "# Harbour\n\n## NIGHT CRANES\n- give the lorries their crates after dark\n"))
                .contains("What do NIGHT CRANES do? => Give the lorries their crates after dark");
    }

    @Test
    void the_price_is_that_of_what_the_heading_names() {
        assertThat(CardsOf.rule("number-with-qualifier", "# Night Tram\n\n- Pricing: $5.00 per ton of crates lifted\n"))
                .contains("How much does Night Tram cost per ton of crates lifted? => $5.00");
    }

    @Test
    void what_only_the_reader_does_is_asked_of_the_reader() {
        assertThat(CardsOf.rule("definition", "# Harbour fares\n\n- Season pass: pay once for all crates of a year\n"))
                .anyMatch(card -> card.contains("hat do you do with Season pass? => Pay once"));
    }

    @Test
    void an_order_or_a_status_is_no_term() {
        assertThat(
                        CardsOf.rule(
                                "definition",
                                "# Night Tram\n\n- Choose: the pier near your lorries\n- Using the small crane: simple lifts\n- Optional: when the lamp is lit, an extra fee applies\n"))
                .isEmpty();
    }

    @Test
    void all_kinds_are_named_not_only_those_that_bear_the_noun() {
        assertThat(
                        CardsOf.rule(
                                "kinds",
                                "# Harbour\n\n## QC Crane\n- On Demand - short work, dear\n- Reserved (1 yr minimum)\n- Night Crane - short work, cheap\n- Dedicated Crane - no sharing with others\n"))
                .anyMatch(card -> card.startsWith("Which 4 kinds of QC Crane are there?"));
    }

    @Test
    void auto_says_how_and_is_not_who() {
        assertThat(CardsOf.rule("reason", "# Night Tram\n\n- auto opens the gates when the tide falls\n"))
                .containsExactly("When does Night Tram auto open the gates? => When the tide falls");
    }

    @Test
    void what_a_time_does_is_what_is_done_in_it() {
        assertThat(
                        CardsOf.rule(
                                "definition",
                                "# Harbour rebuilding\n\n- Closing window: move the cranes away\n- Clerk: tell him your name\n"))
                .containsExactly("In Harbour rebuilding, what is done in the Closing window? => Move the cranes away");
    }

    @Test
    void the_pricing_is_that_of_the_heading() {
        assertThat(CardsOf.rule("object", "# Night Tram\n\n- Pricing is based on the crates lifted\n"))
                .containsExactly("What is the pricing of Night Tram based on? => The crates lifted");
    }

    @Test
    void how_long_a_thing_is_kept_is_no_time_for_it() {
        assertThat(CardsOf.rule("definition", "# Night Tram\n\n- Lists kept: 90 days\n"))
                .containsExactly("In Night Tram, for how long are Lists kept? => 90 days");
    }

    @Test
    void what_is_said_of_the_members_is_none_of_them() {
        assertThat(CardsOf.rule("list", "# Pier policies\n\n- Paper based policies\n- use them to open the gates\n"))
                .isEmpty();
    }

    @Test
    void a_heading_that_only_says_types_is_no_owner() {
        assertThat(
                        CardsOf.rule(
                                "opening",
                                "# Night Tram\n\n## TYPES\n\n### General Purpose instances\n- used for a wide range of loads, including crates, small boats and more.\n"))
                .noneMatch(card -> card.contains("of TYPES"));
    }

    @Test
    void what_is_only_an_example_or_points_back_is_not_asked() {
        assertThat(CardsOf.all("======== Harbour ========\n- A CRON rule calls the tug every 2 hours\n"))
                .noneMatch(card -> card.matches(".*=> .*2 hours.*"));
        assertThat(CardsOf.all(
                        "======== Harbour ========\n- What if you need slow reads? You do the same calculation\n"))
                .isEmpty();
        assertThat(CardsOf.all("======== Harbour ========\n- Might be asked a scenario: pick a tug to lift crates\n"))
                .isEmpty();
    }

    @Test
    void a_quality_takes_the_noun_of_what_it_is_said_to_be() {
        assertThat(CardsOf.rule("definition", "# Harbour\n\n## Gates\n\n- Private is a gate that is locked at night\n"))
                .containsExactly("In Harbour Gates, what is a private gate? => A gate that is locked at night");
    }

    @Test
    void how_a_number_is_reckoned_is_no_deed_of_it() {
        assertThat(CardsOf.rule(
                        "definition",
                        "# Crate rows\n\n- Total crates available: Subtract 3 from the row, multiply by the rows\n"))
                .containsExactly(
                        "How do you calculate total crates available? => Subtract 3 from the row, multiply by the rows");
    }

    @Test
    void nothing_is_done_with_a_deed() {
        assertThat(CardsOf.rule(
                        "definition", "# Night Tram\n\n- Trade fixed fares for open ones: Pay only when you ride\n"))
                .isEmpty();
        assertThat(CardsOf.rule("definition", "# Night Tram\n\n- Harbour Direct: put your own crane on the pier\n"))
                .containsExactly("What do you do with Harbour Direct? => Put your own crane on the pier");
    }

    @Test
    void only_belongs_to_the_occasion() {
        assertThat(CardsOf.rule("reason", "# Night Tram\n\n- A Night Gate can only be opened when the tide falls\n"))
                .containsExactly("When can a Night Gate be opened? => Only when the tide falls");
        assertThat(CardsOf.rule("reason", "# Night Tram\n\n- A Night Gate opens only by day when the tide falls\n"))
                .isEmpty();
    }

    @Test
    void what_is_told_of_its_size_is_not_what_it_is() {
        assertThat(CardsOf.rule(
                        "number-with-qualifier",
                        "# Night Tram\n\n## Limits\n\n- Loading\n    - crate names 4 KB\n    - time out 9 min\n"))
                .contains("In Loading, what is the size of the crate names? => 4 KB");
    }

    @Test
    void the_steps_of_a_deed_lead_to_it() {
        assertThat(
                        CardsOf.rule(
                                "process",
                                "# Night Tram\n\n## To load a boat by night\n\n1. Call the crane\n2. Weigh the crates\n3. Shut the gate\n"))
                .anyMatch(card -> card.startsWith("What are the 3 steps to load a boat by night, in order?"));
    }

    @Test
    void a_noun_before_is_is_no_order() {
        assertThat(
                        CardsOf.rule(
                                "member",
                                "# Harbour\n\n## Kinds of rope\n\n- Plaited: order is important\n- Twisted: orders crates by weight\n"))
                .noneMatch(card -> card.contains("orders is"));
    }

    @Test
    void a_heading_that_tells_what_fails_has_no_ability() {
        assertThat(
                        CardsOf.rule(
                                "fitting",
                                "# Cranes\n\n## Crane Start Fails\n\n- The crane is stopped\n- Ability to see in the book what happened\n"))
                .isEmpty();
    }

    @Test
    void helps_is_no_one_who_does_it() {
        assertThat(CardsOf.rule("object", "# Night Tram\n\n- Helps reduce waits at the north pier\n"))
                .containsExactly("What does Night Tram help you do? => Reduce waits at the north pier");
    }
}
