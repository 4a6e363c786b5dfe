package app.cumulus.ui.progress;

import app.cumulus.progress.HourRecall;
import app.cumulus.progress.Period;
import app.cumulus.progress.Progress;
import app.cumulus.progress.Streak;
import app.cumulus.progress.StudiedDay;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;

/** What was done: when, how long, with which buttons. */
final class StudyPlots {

    private static final int DAYS_BY_THE_DAY = 31;

    private final Progress progress;
    private final Period period;
    private final Words words;
    private final Amounts amounts;

    StudyPlots(Progress progress, Period period, Words words) {
        this.progress = progress;
        this.period = period;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    Plot calendar() {
        List<StudiedDay> days = progress.studied(Period.YEAR);
        Streak streak = progress.streak();
        Rows rows = new Rows("day", "answers", "seconds");
        days.forEach(day -> rows.add(day.day(), day.answers(), day.thinking().toSeconds()));
        String sentence = words.say(
                "progress.calendar.says",
                days.stream().mapToInt(StudiedDay::answers).sum(),
                days.size(),
                streak.now(),
                streak.longest());
        return new Plot("calendar", new HeatMap(days, progress.today(), words), sentence, rows.all());
    }

    Plot time() {
        List<StudiedDay> days = progress.studied(period);
        Rows rows = new Rows("day", "seconds", "answers");
        days.forEach(day -> rows.add(day.day(), day.thinking().toSeconds(), day.answers()));
        Duration all = days.stream().map(StudiedDay::thinking).reduce(Duration.ZERO, Duration::plus);
        int answers = days.stream().mapToInt(StudiedDay::answers).sum();
        String sentence = days.isEmpty()
                ? words.say("progress.none")
                : words.say(
                        "progress.time.says",
                        amounts.duration(progress.usualTime(period)),
                        days.size(),
                        amounts.duration(all),
                        answers);
        boolean daily = period == Period.MONTH;
        return new Plot(
                "time",
                days.isEmpty()
                        ? Plot.nothing()
                        : new Columns(
                                timeColumns(days, daily),
                                words.say(daily ? "progress.time.days" : "progress.time.weeks"),
                                words.locale()),
                sentence,
                rows.all());
    }

    /** Minutes by day, or by week where the days would be too many. */
    private List<Columns.Column> timeColumns(List<StudiedDay> days, boolean daily) {
        Map<StudyDay, Duration> spent = new TreeMap<>();
        StudyDay last = daily ? progress.today() : monday(progress.today());
        StudyDay first = last;
        for (StudiedDay day : days) {
            StudyDay begin = daily ? day.day() : monday(day.day());
            spent.merge(begin, day.thinking(), Duration::plus);
            first = begin.isAfter(first) ? first : begin;
        }
        if (daily) {
            first = last.plusDays(1 - DAYS_BY_THE_DAY);
        }
        List<Columns.Column> columns = new ArrayList<>();
        for (StudyDay day = first; !day.isAfter(last); day = day.plusDays(daily ? 1 : DayOfWeek.values().length)) {
            Duration time = spent.getOrDefault(day, Duration.ZERO);
            columns.add(new Columns.Column(
                    amounts.shortDay(day.date()),
                    (int) time.toMinutes(),
                    words.say("progress.time.column", amounts.day(day.date()), amounts.duration(time))));
        }
        return columns;
    }

    private static StudyDay monday(StudyDay day) {
        return new StudyDay(day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    Plot grades() {
        Map<Grade, Integer> grades = progress.grades(period);
        int all = grades.values().stream().mapToInt(Integer::intValue).sum();
        BarRows bars = new BarRows();
        Rows rows = new Rows("grade", "answers");
        for (Grade grade : Grade.values()) {
            int count = grades.getOrDefault(grade, 0);
            rows.add(grade.quality(), count);
            double share = all == 0 ? 0 : (double) count / all;
            bars.add(
                    words.say("progress.grade." + grade.quality()),
                    share,
                    0,
                    0,
                    words.say("progress.grades.row", Math.round(100 * share), count));
        }
        String sentence = all == 0 ? words.say("progress.none") : words.say("progress.grades.says", all);
        return new Plot("grades", all == 0 ? Plot.nothing() : bars, sentence, rows.all());
    }

    Plot hours() {
        List<HourRecall> hours = progress.hours(period);
        Rows rows = new Rows("hour", "answers", "passed");
        List<Columns.Column> columns = new ArrayList<>();
        int all = 0;
        for (HourRecall hour : hours) {
            int answers = hour.passed().whole();
            all += answers;
            rows.add(hour.hour(), answers, hour.passed().part());
            String what = hour.passed().known()
                    ? words.say("progress.hours.column", hour.hour(), new Shares(words).ofAnswers(hour.passed()))
                    : words.say("progress.none");
            columns.add(new Columns.Column(String.valueOf(hour.hour()), answers, what));
        }
        String sentence = all == 0 ? words.say("progress.none") : words.say("progress.hours.says", all, best(hours));
        Node picture =
                all == 0 ? Plot.nothing() : new Columns(columns, words.say("progress.hours.axis"), words.locale());
        return new Plot("hours", picture, sentence, rows.all());
    }

    /** The hour whose recall is surely good, by the lower end of its interval. */
    private String best(List<HourRecall> hours) {
        return hours.stream()
                .filter(hour -> hour.passed().known())
                .max((one, other) ->
                        Double.compare(one.passed().low(), other.passed().low()))
                .map(hour -> words.say("progress.hours.best", hour.hour(), new Shares(words).ofAnswers(hour.passed())))
                .orElse("");
    }
}
