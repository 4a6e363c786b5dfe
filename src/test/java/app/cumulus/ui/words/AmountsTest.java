package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private final Amounts amounts = new Amounts(new Words(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({"1,1 day", "6,6 days", "59,59 days", "91,3 months", "106,3.5 months", "731,2 years", "1280,3.5 years"})
    void an_interval_is_said_in_the_unit_a_reader_grasps(int days, String said) {
        assertThat(amounts.interval(days)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"45,45 s", "250,4 min 10 s", "4330,1 h 12 min"})
    void a_time_span_is_said_in_its_two_largest_units(long seconds, String said) {
        assertThat(amounts.duration(Duration.ofSeconds(seconds))).isEqualTo(said);
    }

    @Test
    void a_share_has_its_base() {
        assertThat(amounts.shareOfAnswers(178, 212)).isEqualTo("84 % of 212 answers");
        assertThat(amounts.shareOfAnswers(1, 1)).isEqualTo("100 % of 1 answer");
    }

    @Test
    void a_day_has_its_weekday() {
        assertThat(amounts.day(LocalDate.of(2026, 11, 22))).isEqualTo("Sunday, 22 November");
    }
}
