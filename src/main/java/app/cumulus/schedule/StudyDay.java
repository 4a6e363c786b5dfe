package app.cumulus.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day of study. It ends when the clock reaches the rollover hour, not at midnight, so an answer given at 01:30 belongs to the
 * day before.
 */
public record StudyDay(LocalDate date) implements Comparable<StudyDay> {

    public static StudyDay of(int year, int month, int day) {
        return new StudyDay(LocalDate.of(year, month, day));
    }

    /** The day so many days later, or earlier where the number is negative. */
    public StudyDay plusDays(int days) {
        return new StudyDay(date.plusDays(days));
    }

    /** Days from this day to the other; negative where the other is earlier. */
    public int daysUntil(StudyDay other) {
        return Math.toIntExact(ChronoUnit.DAYS.between(date, other.date));
    }

    public boolean isAfter(StudyDay other) {
        return date.isAfter(other.date);
    }

    @Override
    public int compareTo(StudyDay other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
