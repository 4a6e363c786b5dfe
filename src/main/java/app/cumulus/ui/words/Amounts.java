package app.cumulus.ui.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Intervals, durations, shares and days as a reader says them. */
public final class Amounts {

    private static final int DAYS_UNTIL_MONTHS = 60;
    private static final int DAYS_UNTIL_YEARS = 730;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final double DAYS_OF_YEAR = 365.25;

    private final Words words;

    public Amounts(Words words) {
        this.words = words;
    }

    /** An interval, shortened to months or years where days would not be read. */
    public String interval(int days) {
        if (days < DAYS_UNTIL_MONTHS) {
            return words.say("interval.days", days);
        }
        return days < DAYS_UNTIL_YEARS
                ? words.say("interval.months", days / DAYS_OF_MONTH)
                : words.say("interval.years", days / DAYS_OF_YEAR);
    }

    /** A time span in its two largest units. */
    public String duration(Duration time) {
        if (time.toHours() > 0) {
            return words.say("duration.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0
                ? words.say("duration.minutes", time.toMinutes(), time.toSecondsPart())
                : words.say("duration.seconds", time.toSeconds());
    }

    /** A share with its base: <i>84 % of 212 answers</i>. */
    public String shareOfAnswers(int part, int whole) {
        return words.say("share.answers", Math.round(100f * part / whole), whole);
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("day.pattern"), words.locale())
                .format(day);
    }

    /** A day by its month alone. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("day.short"), words.locale())
                .format(day);
    }
}
