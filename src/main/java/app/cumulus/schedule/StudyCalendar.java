package app.cumulus.schedule;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Which study day a moment belongs to.
 *
 * @param rolloverHour local hour at which a new study day begins, 0 to 23
 */
public record StudyCalendar(ZoneId zone, int rolloverHour) {

    public StudyCalendar {
        if (rolloverHour < 0 || rolloverHour > 23) {
            throw new IllegalArgumentException("the rollover hour is 0 to 23, not " + rolloverHour);
        }
    }

    public StudyDay dayOf(Instant moment) {
        return new StudyDay(
                moment.atZone(zone).toLocalDateTime().minusHours(rolloverHour).toLocalDate());
    }

    /** The moment at which a study day begins. */
    public Instant beginningOf(StudyDay day) {
        return day.date().atTime(rolloverHour, 0).atZone(zone).toInstant();
    }
}
