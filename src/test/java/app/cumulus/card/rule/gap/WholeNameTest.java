package app.cumulus.card.rule.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The night porter turns the crates into Harbor pier ledgers (HPLs)       | into […] => Harbor pier ledgers (HPLs)
            The night porter hands out an OpenDepot Key (ODK) at the gate           | hands out an […] at the gate => OpenDepot Key (ODK)
            If the pier is full, the night porter can use Harbor Lifter (HLX)       | can use […] => Harbor Lifter (HLX)
            The night porter sets a crate hold-by-day (HBD) for each letter         | sets a crate […] for each letter => hold-by-day (HBD)
            Spot berths suit the crates that have a flexible start and end time     | have a […] => flexible start and end time
            The Night Pier allows slow read and write access to all crate lists     | allows […] to all crate lists => slow read and write access
            The night porter uses Crane Watching and Dock Pier Lock (DPL) at noon   | uses Crane Watching and […] at noon => Dock Pier Lock (DPL)
            """)
    void a_long_name_is_hidden_with_its_short_one(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).anyMatch(found -> found.endsWith(card));
    }

    @Test
    void a_label_with_or_without_goes_on_with_the_heading() {
        String note = """
                Harbor
                ======
                - Night lamp
                  - With: Share the parcels among all piers of each yard
                  - Without: Share the parcels among all cranes of the tram line
                """;
        List<String> cards = CardsOf.rule("cloze", note);
        assertThat(cards).isNotEmpty().noneMatch(card -> card.matches("With(?:out)?: .*"));
        assertThat(cards).anyMatch(card -> card.startsWith("Without Night lamp: Share "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The night porter calls the Harbor crane and insert crates in the yard          | insert crates
            The night porter puts the crates in a shed that's owned by the harbor          | shed that's
            There are lamps inside of Tram Halls and Tram Halls inside of Yards           | => Tram Halls and Tram Halls
            You need at least two porters to open a harbor gate                           | => least two porters
            Letters are sent to the harbor, can be counted across piers and yards         | => across piers
            Once a Night Porter is tied to a harbor gate                                  | harbor gate
            Crates can be return                                                          | return
            The night porter sends a percentage of crates to the harbor gate              | percentage
            The night porter opens the harbor crates at a granular level                  | level
            The night porter weighs the crates before they reach the intended destination | destination
            A harbor pass is an advanced feature of the night porter                      | advanced feature
            IE the porter uses a Night Lamp                                               | Night Lamp
            """)
    void halves_and_examples_are_not_hidden(String line, String end) {
        assertThat(CardsOf.proposed("cloze", line)).noneMatch(card -> card.endsWith(end));
    }
}
