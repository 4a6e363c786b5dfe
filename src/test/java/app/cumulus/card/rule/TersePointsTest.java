package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terse lines that tell one plain thing of what stands above them. */
class TersePointsTest {

    private static void makes(String rule, String lines, String card) {
        var cards = Made.by(rule, ("-----Harbour-----\n" + lines.replace("/ ", "\n")).split("\n"));
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Parcel no. It names the pier (unique per ship within a year) | Per what is Parcel number unique? => Ship within a year
                    Berth names must be unique within the whole harbour district | Within what must Berth names be unique? => The whole harbour district
                    It must be unique within it |
                    """)
    void how_far_a_thing_is_unique_is_asked_for(String lines, String card) {
        makes("unique", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    for example: P4/9 means that your clerk gives out the berths from 4 to 9 | What does P4/9 mean? => Your clerk gives out the berths from 4 to 9
                    e.g. `tug:*` stands for every vessel with its own engine | What does `tug:*` mean? => Every vessel with its own engine
                    This means that the gate is shut |
                    """)
    void a_notation_is_asked_what_it_means(String lines, String card) {
        makes("notation", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Night Gate/     The permission will be only to Admin and sworn porters | In Night Gate, who has permission? => Only Admin and sworn porters
                    Night Gate/     - Can use two-way routing | Which routing can you use for Night Gate? => Two-way
                    Night Gate/     The permission is given to all porters |
                    Night Gate/     - Can use your own routing |
                    """)
    void whom_and_which_kind_a_thing_allows_is_asked_for(String lines, String card) {
        makes("who-may", lines, card);
    }

    @Test
    void a_deed_that_is_an_example_is_what_the_thing_above_can_be_used_for() {
        assertThat(CardsOf.proposed("gerund", "Opens in heat", "Protecting crates from wet thieves for example"))
                .containsExactly("What can Parcel Queue be used for? => Protecting crates from wet thieves");
        assertThat(CardsOf.proposed("gerund", "Opens in heat", "Keeping crates shut in the rain"))
                .isEmpty();
        assertThat(CardsOf.proposed("gerund", "Keeping crates shut", "Protecting crates from thieves for example"))
                .isEmpty();
    }

    @Test
    void what_a_thing_does_stands_behind_what_it_is() {
        assertThat(CardsOf.proposed("relative", "It is a paper list that shows the depth of each pier in the yard"))
                .containsExactly("What does Parcel Queue show? => The depth of each pier in the yard");
        assertThat(CardsOf.proposed("relative", "It is a paper list that you can buy in the yard"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Tide Log/     - Written by night/     - Serverless | Which servers must you manage for Tide Log? => None (serverless)
                    Tide Server/     - Serverless |
                    """)
    void without_servers_there_are_none_to_manage(String lines, String card) {
        makes("none", lines, card);
    }
}
