package app.cumulus.progress;

import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The figures of a study record, seen from one day. */
public final class Progress {

    /** Bounds of the bins of intervals, in days. */
    private static final int[] INTERVAL_DAYS = {1, 2, 4, 8, 15, 31, 61, 121, 241, 366, Integer.MAX_VALUE};

    private static final int HUNDREDTHS_PER_BIN = 20;
    private static final int HOURS_PER_DAY = 24;

    private final StudyRecord record;
    private final StudyDay today;
    private final ZoneId zone;
    private final Predicate<StudyDay> excused;
    private final TreeMap<StudyDay, StudiedDay> days = new TreeMap<>();

    /** @param excused days that do not end a streak */
    public Progress(StudyRecord record, StudyDay today, ZoneId zone, Predicate<StudyDay> excused) {
        this.record = record;
        this.excused = excused;
        this.today = today;
        this.zone = zone;
        record.hours()
                .forEach(tally -> days.merge(
                        tally.day(),
                        new StudiedDay(tally.day(), tally.answers(), tally.thinking()),
                        (one, other) -> new StudiedDay(
                                one.day(),
                                one.answers() + other.answers(),
                                one.thinking().plus(other.thinking()))));
    }

    public StudyDay today() {
        return today;
    }

    /** The days with an answer, oldest first. */
    public List<StudiedDay> studied(Period period) {
        return days.values().stream()
                .filter(day -> period.holds(day.day(), today))
                .toList();
    }

    /** Time spent answering on an average day of study; zero without one. */
    public Duration usualTime(Period period) {
        List<StudiedDay> studied = studied(period);
        Duration all = studied.stream().map(StudiedDay::thinking).reduce(Duration.ZERO, Duration::plus);
        return studied.isEmpty() ? Duration.ZERO : all.dividedBy(studied.size());
    }

    public Streak streak() {
        return Streak.of(days.keySet(), today, excused);
    }

    /** What comes due, day by day from today on. */
    public List<DueDay> forecast(int daysAhead) {
        int[] due = new int[daysAhead];
        for (MemoryTally tally : record.memories()) {
            int ahead = Math.max(0, today.daysUntil(tally.due()));
            if (ahead < daysAhead) {
                due[ahead] += tally.cards();
            }
        }
        List<DueDay> forecast = new ArrayList<>();
        for (int ahead = 0; ahead < daysAhead; ahead++) {
            forecast.add(new DueDay(today.plusDays(ahead), due[ahead]));
        }
        return forecast;
    }

    public Retention retention(Period period) {
        return new Retention(reviews(period, false), reviews(period, true));
    }

    private Share reviews(Period period, boolean mature) {
        return record.reviews().stream()
                .filter(tally -> tally.mature() == mature && period.holds(tally.day(), today))
                .map(tally -> new Share(tally.passed(), tally.answers()))
                .reduce(new Share(0, 0), Share::plus);
    }

    /** The services with a review, the one recalled worst first. */
    public List<ServiceRecall> services(Period period) {
        Map<String, Share> shares = new TreeMap<>();
        record.reviews().stream()
                .filter(tally -> period.holds(tally.day(), today))
                .forEach(tally ->
                        shares.merge(tally.service(), new Share(tally.passed(), tally.answers()), Share::plus));
        return shares.entrySet().stream()
                .map(entry -> new ServiceRecall(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(service -> service.passed().value()))
                .toList();
    }

    /** How often each grade was given; grades never given are missing. */
    public Map<Grade, Integer> grades(Period period) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        record.hours().stream()
                .filter(tally -> period.holds(tally.day(), today))
                .forEach(tally -> grades.merge(tally.grade(), tally.answers(), Integer::sum));
        return grades;
    }

    /** Recall by local hour of the day, all twenty-four. */
    public List<HourRecall> hours(Period period) {
        int[] answers = new int[HOURS_PER_DAY];
        int[] passed = new int[HOURS_PER_DAY];
        for (HourTally tally : record.hours()) {
            if (period.holds(tally.day(), today)) {
                int hour = tally.hour().atZone(zone).getHour();
                answers[hour] += tally.answers();
                passed[hour] += tally.grade().passed() ? tally.answers() : 0;
            }
        }
        List<HourRecall> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS_PER_DAY; hour++) {
            hours.add(new HourRecall(hour, new Share(passed[hour], answers[hour])));
        }
        return hours;
    }

    /** Cards in study by their interval in days; the bins grow. */
    public List<Bin> intervals() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < INTERVAL_DAYS.length; i++) {
            bins.add(bin(INTERVAL_DAYS[i], INTERVAL_DAYS[i + 1], MemoryTally::intervalDays));
        }
        return bins;
    }

    /** Cards in study by their easiness in hundredths, from the least that SM-2 knows to the greatest there is. */
    public List<Bin> easinesses() {
        int most = record.memories().stream()
                .mapToInt(tally -> tally.easiness().hundredths())
                .max()
                .orElse(0);
        List<Bin> bins = new ArrayList<>();
        for (int from = 130; from <= most; from += HUNDREDTHS_PER_BIN) {
            bins.add(bin(
                    from, from + HUNDREDTHS_PER_BIN, tally -> tally.easiness().hundredths()));
        }
        return bins;
    }

    private Bin bin(int from, int until, ToIntFunction<MemoryTally> value) {
        int cards = record.memories().stream()
                .filter(tally -> value.applyAsInt(tally) >= from && value.applyAsInt(tally) < until)
                .mapToInt(MemoryTally::cards)
                .sum();
        return new Bin(from, until, cards);
    }

    /** How many cards have come how far; every stage, in order. */
    public Map<Stage, Integer> stages() {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            stages.put(stage, record.cards().getOrDefault(stage, 0));
        }
        return stages;
    }
}
