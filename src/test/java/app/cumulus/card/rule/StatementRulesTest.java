package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementRulesTest {

    private static void makes(String rule, String sentence, String card) {
        var cards = Made.by(rule, "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    You assign a tugboat to a barge. | In Harbour, what do you assign to a barge? => A tugboat
                    You can rent cranes from the pilot office. | In Harbour, what can you rent cranes from? => The pilot office
                    The dispatcher can connect with skippers through the radio mast. | In Harbour, how can the dispatcher connect with skippers? => Through the radio mast
                    The crane gives parcels. |
                    The dispatcher logs in to the ledger as a clerk and sends parcels. |
                    """)
    void two_phrases_behind_a_verb_are_asked_for_by_each_other(String sentence, String card) {
        makes("relation", sentence, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Loading is asynchronous. | In Harbour, is loading asynchronous or synchronous? => Asynchronous
                    The night watch is by default enabled in the north dock. | In Harbour, is the night watch by default disabled or enabled in the north dock? => Enabled
                    The crane refills its tank automatically. |
                    The crane turns automatically at high tide. |
                    in pier4 depth and price are linked while in pier5 they are independent | In pier5, are depth and price independent or linked? => Independent
                    The log is not indexed. | In Harbour, is the log indexed or unindexed? => Unindexed
                    The pier can be private. |
                    The pier is not public. |
                    The private pier is long. |
                    """)
    void of_two_opposites_the_one_that_holds_is_asked_for(String sentence, String card) {
        makes("either-or", sentence, card);
    }

    @Test
    void a_guessed_opposite_must_stand_in_the_note() {
        assertThat(Made.by(
                        "either-or",
                        "-----Harbour-----",
                        "- The crane turns automatically at high tide",
                        "- The bridge is turned manually"))
                .contains("In Harbour, does the crane turn automatically or manually at high tide? => Automatically");
    }

    @Test
    void a_lone_quality_is_said_of_its_heading() {
        assertThat(Made.by("either-or", "-----Harbour-----", "Tide Gate:", "- Stateless"))
                .containsExactly("Is Tide Gate stateful or stateless? => Stateless");
        assertThat(Made.by("either-or", "-----Harbour-----", "- Tide Register: NO indexed. Kept for a year"))
                .containsExactly("Is Tide Register indexed or unindexed? => Unindexed");
    }

    @Test
    void what_one_must_make_sure_of_is_a_demand() {
        assertThat(Made.by("object", "-----Harbour-----", "Make sure that the pilot log contains the draught table."))
                .contains("In Harbour, what must the pilot log contain? => The draught table");
    }

    @Test
    void a_plain_verb_behind_a_named_thing_tells_what_it_does() {
        assertThat(Made.by("object", "-----Harbour-----", "Pier4 is a dock. Include a fuel pump."))
                .contains("What does Pier4 include? => A fuel pump");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    To lock the tide gate enable the night watch | In Harbour, what should you do to lock the tide gate? => Enable the night watch
                    If you exceed the draught you cannot enter the dock | In Harbour, what can you not do if you exceed the draught? => Enter the dock
                    """)
    void an_introduction_ends_though_its_comma_is_missing(String sentence, String card) {
        makes("condition", sentence, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The tide is low, so tankers cannot enter the north dock. | In Harbour, why can tankers not enter the north dock? => The tide is low
                    Thanks to the tide table, the pilot can plan the night shift. | In Harbour, why can the pilot plan the night shift? => Thanks to the tide table
                    We saw the dock, so you can rent it. |
                    """)
    void what_led_to_a_result_answers_why(String sentence, String card) {
        makes("result", sentence, card);
    }

    @Test
    void a_line_that_begins_with_its_conclusion_takes_the_reason_from_the_line_before() {
        assertThat(Made.by(
                        "result", "-----Harbour-----", "The lock fails at night", "That's why you must book a pilot"))
                .containsExactly("In Harbour, why must you book a pilot? => The lock fails at night");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The lock is closed as it is flooded at night. | In Harbour, why is the lock closed? => As it is flooded at night
                    Only barges are towed (because there is no tug for tankers) | In Harbour, why are only barges towed? => Because there is no tug for tankers
                    """)
    void a_reason_may_begin_with_as_or_stand_in_brackets(String sentence, String card) {
        makes("reason", sentence, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    You can swap the crane hook without stopping the winch. | In Harbour, what is not needed to swap the crane hook? => Stopping the winch
                    Without a harbour badge you can never open the tide gate. | What do you need to open the tide gate? => A harbour badge
                    You can do it without that. |
                    """)
    void what_one_can_do_without_is_not_needed(String sentence, String card) {
        makes("need", sentence, card);
    }

    @Test
    void what_is_similar_but_differs_is_asked_for_the_difference() {
        assertThat(Made.by("difference", "-----Harbour-----", "Pontoon: It is similar to a pier but floats on tanks"))
                .containsExactly("How does Pontoon differ from a pier? => Floats on tanks");
    }

    @Test
    void the_only_one_and_the_provider_are_asked_for() {
        assertThat(Made.by("subject", "-----Harbour-----", "Tide Gate:", "- only barges can be towed"))
                .containsExactly("In Tide Gate, what can be towed? => Only barges");
        assertThat(Made.by("subject", "-----Harbour-----", "AWS takes care of patching the harbour servers"))
                .containsExactly("Who takes care of patching the harbour servers? => AWS");
    }

    @Test
    void what_a_short_phrase_means_is_asked() {
        assertThat(Made.by("object", "-----Harbour-----", "No flag means free passage"))
                .containsExactly("In Harbour, what does no flag mean? => Free passage");
    }

    @Test
    void to_do_so_takes_its_goal_from_the_line_before() {
        assertThat(Made.by(
                        "goal",
                        "-----Harbour-----",
                        "You can limit the draught of a dock",
                        "To do so open the ballast valve"))
                .containsExactly(
                        "In Harbour, what must you do to limit the draught of a dock? => Open the ballast valve");
        assertThat(Made.by(
                        "goal",
                        "-----Harbour-----",
                        "You cannot sort barges by weight. Instead, you can use a tide index"))
                .containsExactly(
                        "In Harbour, what can you use instead, as you cannot sort barges by weight? => A tide index");
    }

    @Test
    void what_is_missing_is_made_and_what_is_made_comes_from_something() {
        assertThat(Made.by(
                        "goal",
                        "-----Harbour-----",
                        "There's no rope for lifting old barges. You need to buy a steel wire, then tie a knot."))
                .containsExactly(
                        "In Harbour, as no rope for lifting old barges exists, what must you do? => Buy a steel wire, then tie a knot");
        assertThat(Made.by("goal", "-----Harbour-----", "By drawing a Pier Plan you can build a new quay from it"))
                .containsExactly("What can you build from a Pier Plan? => A new quay");
    }

    @Test
    void why_something_is_not_needed() {
        assertThat(Made.by(
                        "result",
                        "-----Harbour-----",
                        "You can talk with the tug in real time, so no need to a flag",
                        "The crates are opened by the customs officer so there is no need to bring a key"))
                .containsExactly(
                        "In Harbour, why is no flag needed? => You can talk with the tug in real time",
                        "In Harbour, why do you not need to bring a key? => The crates are opened by the customs officer");
    }

    @Test
    void what_happens_to_it_when_the_reader_does_something() {
        assertThat(Made.by(
                        "result",
                        "-----Harbour-----",
                        "We choose a seal for a crate list and it is gonna be copied to all its crates"))
                .containsExactly(
                        "In Harbour, what happens when you choose a seal for a crate list? => It will be copied to all its crates");
    }

    @Test
    void who_does_it_then_does_it_before_too() {
        assertThat(Made.by("subject", "-----Harbour-----", "Then AWS takes care of mooring/unmooring barges"))
                .containsExactly("Who takes care of mooring/unmooring barges? => AWS");
    }

    @Test
    void a_second_deed_stands_without_the_reason_that_points_back() {
        assertThat(
                        Made.by(
                                "object",
                                "-----Harbour-----",
                                "The clerk sends a parcel to the lift and does not wait for the night porter as it goes through a chute."))
                .contains("In Harbour, what does the clerk not wait for? => The night porter");
    }

    @Test
    void what_happens_otherwise_is_asked_by_the_deed() {
        assertThat(Made.by(
                        "result", "-----Harbour-----", "Do not moor a barge at the tide gate, else you lose the rope"))
                .isEmpty();
        assertThat(Made.by(
                        "result", "-----Harbour-----", "Do not place a barge at the tide gate, else you lose the rope"))
                .containsExactly(
                        "In Harbour, what happens if you place a barge at the tide gate? => You lose the rope");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    In the pilot ledger you can find the toll rates. | In Harbour, where can you find the toll rates? => In the pilot ledger
                    The pilot can enter the dock without a badge. | In Harbour, what can the pilot enter without a badge? => The dock
                    """)
    void the_place_ahead_and_what_is_missing_are_asked_for(String sentence, String card) {
        makes("relation", sentence, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Old barges are moved to the tide gate and processed by a diver | In Harbour, what are old barges processed by? => A diver
                    Unlike tugs, the pilot boat has the ability to read the seabed | In Harbour, unlike tugs, what does the pilot boat have the ability to do? => Read the seabed
                    """)
    void two_passives_are_two_facts_and_an_ability_is_asked_for(String sentence, String card) {
        makes("object", sentence, card);
    }

    @Test
    void under_which_condition_a_thing_is_so_is_asked() {
        assertThat(Made.by("reason", "-----Harbour-----", "Tide markers can be replicated if explicitly enabled"))
                .containsExactly("When can Tide markers be replicated? => If explicitly enabled");
        assertThat(Made.by(
                        "condition",
                        "-----Harbour-----",
                        "If the gate is shut, store barges are sent to the north dock"))
                .containsExactly(
                        "In Harbour, what happens if the gate is shut? => Store barges are sent to the north dock");
    }

    @Test
    void what_can_be_done_with_a_thing_and_what_it_must_be_is_asked() {
        assertThat(Made.by("passive", "-----Harbour-----", "Tide logs can be archived"))
                .containsExactly("In Harbour, what can be archived? => Tide logs");
        assertThat(Made.by("passive", "-----Harbour-----", "Public keys can be copied"))
                .containsExactly("In Harbour, which keys can be copied? => Public");
        assertThat(Made.by("object", "-----Harbour-----", "Tide Key:", "- Should be high cardinality"))
                .containsExactly("Which requirement should Tide Key meet? => High cardinality");
        assertThat(Made.by("subject", "-----Harbour-----", "Resource is the mandatory part of a plan"))
                .containsExactly("In Harbour, what is the mandatory part of a plan? => Resource");
    }
}
