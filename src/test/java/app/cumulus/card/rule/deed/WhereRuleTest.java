package app.cumulus.card.rule.deed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            You can configure it in the bridge cabin | Where can you configure Parcel Queue? => In the bridge cabin
            Configure it in the captain's logbook | Where do you configure Parcel Queue? => In the captain's logbook
            HarborMaster stores all permits in the north tower | Where does HarborMaster store all permits? => In the north tower
            """)
    void a_place_behind_the_thing_put_there_is_asked_for(String line, String card) {
        assertThat(CardsOf.bullets("where", line)).containsExactly(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HarborMaster stores all permits in advance",
                "HarborMaster keeps track of ships in the bay",
                "HarborMaster sets a time in which the outer pier is lit",
                "Record all arrivals in the north tower",
                "HarborMaster stores permits in 3 days"
            })
    void a_time_a_manner_or_an_order_about_the_heading_is_no_place(String line) {
        assertThat(CardsOf.bullets("where", line)).isEmpty();
    }
}
