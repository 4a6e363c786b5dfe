package app.cumulus.exchange.apkg.write;

import app.cumulus.schedule.StudyDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where a package is made. Anki counts days from the noon its collection was begun: from noon, since then a reader in
 * another zone finds the same date.
 *
 * @param rolloverHour local hour at which a study day begins
 */
public record PackageTime(Instant now, ZoneId zone, int rolloverHour) {

    // The same for every package, and before any answer to a card of ours.
    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);

    /** The noon from which days are counted, in seconds since 1970. */
    long begunSeconds() {
        return begun().getEpochSecond();
    }

    /** Number of a study day in the package. */
    int dayNumber(StudyDay day) {
        return new StudyDay(BEGUN).daysUntil(day);
    }

    /** Minutes that the clocks here were behind UTC when the count began. */
    int minutesWestAtBegin() {
        return minutesWest(begun());
    }

    int minutesWestNow() {
        return minutesWest(now);
    }

    private Instant begun() {
        return BEGUN.atTime(12, 0).atZone(zone).toInstant();
    }

    private int minutesWest(Instant moment) {
        return -zone.getRules().getOffset(moment).getTotalSeconds() / 60;
    }
}
