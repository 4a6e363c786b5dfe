package app.cumulus.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final StudyDay TODAY = StudyDay.of(2026, 11, 22);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_streak_goes_on_until_the_end_of_a_day_without_an_answer() {
        assertThat(studiedDaysAgo(0, 1, 2, 5).streak()).isEqualTo(new Streak(3, 3));
        assertThat(studiedDaysAgo(1, 2, 7, 8, 9).streak()).isEqualTo(new Streak(2, 3));
        assertThat(studiedDaysAgo(2, 3).streak()).isEqualTo(new Streak(0, 2));
        assertThat(studiedDaysAgo().streak()).isEqualTo(new Streak(0, 0));
    }

    @Test
    void a_break_neither_ends_a_streak_nor_counts_for_it() {
        List<StudyDay> studied = List.of(TODAY.plusDays(-9), TODAY.plusDays(-8), TODAY.plusDays(-3));
        assertThat(Streak.of(studied, TODAY, day -> day.compareTo(TODAY.plusDays(-8)) > 0))
                .isEqualTo(new Streak(3, 3));
        assertThat(Streak.of(studied, TODAY, day -> day.compareTo(TODAY.plusDays(-3)) > 0))
                .isEqualTo(new Streak(1, 2));
    }

    @Test
    void what_is_overdue_counts_for_today_and_what_is_far_ahead_for_no_day() {
        Progress progress = withMemories(
                new MemoryTally(TODAY.plusDays(-9), 4, Easiness.START, 2),
                new MemoryTally(TODAY, 4, Easiness.START, 3),
                new MemoryTally(TODAY.plusDays(2), 4, Easiness.START, 5),
                new MemoryTally(TODAY.plusDays(3), 4, Easiness.START, 7));
        assertThat(progress.forecast(3).stream().map(DueDay::cards)).containsExactly(5, 0, 5);
    }

    @Test
    void a_share_knows_where_the_true_one_lies() {
        // Wilson's interval of 8 out of 10, as in Brown, Cai and DasGupta 2001
        Share share = new Share(8, 10);
        assertThat(share.low()).isEqualTo(0.4902, within(0.0001));
        assertThat(share.high()).isEqualTo(0.9433, within(0.0001));
        assertThat(new Share(5, 5).high()).isEqualTo(1);
        assertThat(new Share(0, 5).low()).isZero();
        assertThat(new Share(0, 0).known()).isFalse();
    }

    @Test
    void retention_looks_back_over_the_period_and_tells_young_from_mature() {
        StudyRecord record = new StudyRecord(
                List.of(),
                List.of(
                        new ReviewTally(TODAY, "SQS", false, 10, 9),
                        new ReviewTally(TODAY.plusDays(-29), "EC2", true, 4, 1),
                        new ReviewTally(TODAY.plusDays(-30), "EC2", true, 100, 100)),
                List.of(),
                Map.of());
        Progress progress = new Progress(record, TODAY, BERLIN, day -> false);
        assertThat(progress.retention(Period.MONTH)).isEqualTo(new Retention(new Share(9, 10), new Share(1, 4)));
        assertThat(progress.retention(Period.ALL).all()).isEqualTo(new Share(110, 114));
        assertThat(progress.services(Period.MONTH))
                .containsExactly(new ServiceRecall("EC2", new Share(1, 4)), new ServiceRecall("SQS", new Share(9, 10)));
    }

    @Test
    void hours_are_those_of_the_users_zone() {
        HourTally tally =
                new HourTally(TODAY, Instant.parse("2026-11-22T06:00:00Z"), Grade.GOOD, 3, Duration.ofSeconds(9));
        Progress progress = new Progress(
                new StudyRecord(List.of(tally), List.of(), List.of(), Map.of()), TODAY, BERLIN, day -> false);
        assertThat(progress.hours(Period.MONTH).get(7).passed()).isEqualTo(new Share(3, 3));
        assertThat(progress.hours(Period.MONTH).get(6).passed().known()).isFalse();
    }

    @Test
    void every_answered_card_is_in_one_bin_of_intervals_and_one_of_easiness() {
        Progress progress = withMemories(
                new MemoryTally(TODAY, 1, Easiness.LEAST, 1),
                new MemoryTally(TODAY, 3, Easiness.START, 10),
                new MemoryTally(TODAY, 4, new Easiness(149), 100),
                new MemoryTally(TODAY, 5000, new Easiness(290), 1000));
        assertThat(progress.intervals().stream().mapToInt(Bin::cards).sum()).isEqualTo(1111);
        assertThat(progress.easinesses().stream().mapToInt(Bin::cards).sum()).isEqualTo(1111);
        assertThat(progress.easinesses().get(0)).isEqualTo(new Bin(130, 150, 101));
    }

    @Test
    void a_usual_day_is_the_mean_of_the_days_with_an_answer() {
        Progress progress = studiedDaysAgo(0, 3);
        assertThat(progress.usualTime(Period.MONTH)).isEqualTo(Duration.ofSeconds(5));
        assertThat(studiedDaysAgo().usualTime(Period.MONTH)).isZero();
    }

    private static Progress studiedDaysAgo(int... days) {
        List<HourTally> hours = java.util.stream.IntStream.of(days)
                .mapToObj(
                        ago -> new HourTally(TODAY.plusDays(-ago), Instant.EPOCH, Grade.GOOD, 1, Duration.ofSeconds(5)))
                .toList();
        return new Progress(new StudyRecord(hours, List.of(), List.of(), Map.of()), TODAY, BERLIN, day -> false);
    }

    private static Progress withMemories(MemoryTally... memories) {
        return new Progress(
                new StudyRecord(List.of(), List.of(), List.of(memories), Map.of()), TODAY, BERLIN, day -> false);
    }
}
