package app.cumulus.progress;

import app.cumulus.schedule.StudyDay;

/** How far back a figure looks, today included. */
public enum Period {
    MONTH(30),
    QUARTER(90),
    YEAR(365),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** Whether a day is within the period that ends on the last one. */
    public boolean holds(StudyDay day, StudyDay last) {
        int ago = day.daysUntil(last);
        return ago >= 0 && ago < days;
    }
}
