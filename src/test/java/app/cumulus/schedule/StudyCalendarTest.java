package app.cumulus.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T02:59:59Z, 2026-11-21", // 03:59:59 in Berlin
        "2026-11-22T03:00:00Z, 2026-11-22",
        "2026-03-29T01:30:00Z, 2026-03-28", // the night in which 02:00 to 03:00 is left out
        "2026-03-29T02:00:00Z, 2026-03-29",
        "2026-10-25T02:30:00Z, 2026-10-24" // the night in which 02:00 to 03:00 comes twice
    })
    void a_study_day_ends_at_four_by_the_local_clock(Instant moment, String day) {
        StudyCalendar calendar = new StudyCalendar(ZoneId.of("Europe/Berlin"), 4);
        assertThat(calendar.dayOf(moment)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({
        "0, now",
        "1, 1 d",
        "6, 6 d",
        "30, 30 d",
        "37, 1.2 mo",
        "61, 2 mo",
        "365, 12 mo",
        "366, 1 y",
        "900, 2.5 y"
    })
    void intervals_are_said_briefly(int days, String words) {
        assertThat(IntervalWords.of(days)).isEqualTo(words);
    }
}
