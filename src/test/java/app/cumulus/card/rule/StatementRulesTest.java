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
                    The crane turns automatically at high tide. | In Harbour, does the crane turn automatically or manually at high tide? => Automatically
                    in pier4 depth and price are linked while in pier5 they are independent | In pier5, are depth and price independent or linked? => Independent
                    The pier can be private. |
                    The pier is not public. |
                    The private pier is long. |
                    """)
    void of_two_opposites_the_one_that_holds_is_asked_for(String sentence, String card) {
        makes("either-or", sentence, card);
    }

    @Test
    void a_lone_quality_is_said_of_its_heading() {
        assertThat(Made.by("either-or", "-----Harbour-----", "Tide Gate:", "- Stateless"))
                .containsExactly("Is Tide Gate stateful or stateless? => Stateless");
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
                    If you exceed the draught you cannot enter the dock | In Harbour, what happens if you exceed the draught? => You cannot enter the dock
                    """)
    void an_introduction_ends_though_its_comma_is_missing(String sentence, String card) {
        makes("condition", sentence, card);
    }
}
