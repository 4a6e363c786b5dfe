package app.cumulus.library;

import app.cumulus.schedule.StudyCalendar;
import java.time.ZoneId;

/**
 * What the user can choose; kept in the library.
 *
 * @param newCardsPerDay most new cards shown on one study day, 0 or more
 * @param rolloverHour local hour at which a new study day begins, 0 to 23
 */
public record Settings(int newCardsPerDay, int rolloverHour, GradeButtons gradeButtons, Theme theme) {

    /** Which grades the review screen offers. */
    public enum GradeButtons {
        /** Again, Hard, Good, Easy: grades 1, 3, 4, 5. */
        FOUR,
        /** All six grades of SM-2, 0 to 5. */
        SIX
    }

    /** Colours of the window. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public static final Settings DEFAULTS = new Settings(20, 4, GradeButtons.FOUR, Theme.SYSTEM);

    public Settings {
        if (newCardsPerDay < 0) {
            throw new IllegalArgumentException("new cards per day cannot be " + newCardsPerDay);
        }
        if (rolloverHour < 0 || rolloverHour > 23) {
            throw new IllegalArgumentException("the rollover hour is 0 to 23, not " + rolloverHour);
        }
    }

    /** How these settings divide time into study days. */
    public StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone, rolloverHour);
    }
}
