package app.cumulus.card.rule.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerseNumberTest {

    private static List<String> cards(String... lines) {
        return CardsOf.bullets("number-with-qualifier", lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Night Watch: $4 per gate | How much does Night Watch cost per gate? => $4
            Night Watch: $4 a week, can be shared | How much does Night Watch cost a week? => $4
            Night Watch: $9 per 200,000 rounds | How much does Night Watch cost per 200,000 rounds? => $9
            Watch Pricing: $4 per gate | How much does Watch cost per gate? => $4
            Night Watch: gate check $2 per hour | In Night Watch, how much does gate check cost per hour? => $2
            """)
    void a_price_is_asked_for_with_what_it_is_paid_for(String line, String card) {
        assertThat(cards(line)).containsExactly(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Cold Cellar: 60 day min duration | What is the minimum duration of Cold Cellar? => 60 day
            Cold Cellar: 90 KB min size | What is the minimum size of Cold Cellar? => 90 KB
            Cold Cellar: 3 years minimum | What is the minimum duration of Cold Cellar? => 3 years
            Cold Cellar: 70 KB limit | What is the size limit of Cold Cellar? => 70 KB
            Crane Units: default 900 max | What is the default maximum of Crane Units? => 900
            Side Gate: max 6 per dock | How many Side Gates are possible per dock? => Up to 6
            """)
    void a_limit_is_asked_for_by_what_it_limits(String line, String card) {
        assertThat(cards(line)).containsExactly(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Season Ticket: up to 35% off single fares | What is the discount of Season Ticket compared to single fares? => Up to 35%
            Season Ticket: up to 35% off on demand | What is the discount of Season Ticket compared to on-demand? => Up to 35%
            Gate Errors: 417 gate is jammed, often at night | In Gate Errors, which code stands for "gate is jammed"? => 417
            """)
    void discounts_and_codes_are_asked_for_as_such(String line, String card) {
        assertThat(cards(line)).containsExactly(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            First 10 crates: $4 per crate after them | First 10 crates: […] per crate after them => $4
            Cold Cellar: 40 crates fit | Cold Cellar: […] crates fit => 40
            """)
    void what_is_not_understood_whole_stays_a_gap(String line, String card) {
        assertThat(cards(line)).containsExactly(card);
    }
}
