package app.cumulus.card.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The lock chamber drains slowly because the valves are narrow. | In Harbour, why does the lock chamber drain slowly? => Because the valves are narrow
                    The harbour keeps two pilots on call so that no tanker waits. | Why does the harbour keep two pilots on call? => So that no tanker waits
                    A berth stays reserved until the ship has left. | In Harbour, how long does a berth stay reserved? => Until the ship has left
                    You can tell a night berth if it has a lamp attached to its post. | In Harbour, how can you tell a night berth? => If it has a lamp attached to its post
                    The pier fee may still be charged when a berth is left empty, such as tolls. | In Harbour, when may the pier fee still be charged? => When a berth is left empty
                    Do not enter because the floor is wet. |
                    The night ferry supports at least once parcel delivery. |
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("reason", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void under_causes_a_clause_behind_a_name_says_why_it_is_one() {
        assertThat(
                        CardsOf.rule(
                                "reason",
                                "-----Harbour-----\n\nPier delays\n    Causes:\n        Heavy crates - cranes and lifts depend on their weight\n        Fog: bad\n        Storms - they are strong\n"))
                .containsExactly("Why can heavy crates cause Pier delays? => Cranes and lifts depend on their weight");
    }
}
