package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Harbour Bell/     Target/         BigCrane - stop/turn, lower the hook/         Tug - tow in/out | What can Harbour Bell do with the target BigCrane? => Stop/turn, lower the hook
                    Tide Depot/     Destinations/         - Yard Destinations (Shed, Quay, Crane)/         - Custom Destinations (Barge Hulls) | What are the Custom Destinations of Tide Depot? => Barge Hulls
                    Tide Depot/     Destinations/         - Custom Destinations (optional)/         - Yard Destinations (Shed, Quay) |
                    Tide Depot/     Opens by night/     Everything is MANUALLY | How is everything done in Tide Depot? => Manually
                    Tide Depot/     Opens by night/     Everything is fine |
                    """)
    void what_is_done_with_members_of_a_role_and_which_a_sort_are_is_asked_for(String lines, String card) {
        var cards = Made.by("role", ("-----Harbour-----\n" + lines.replace("/ ", "\n")).split("\n"));
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }
}
