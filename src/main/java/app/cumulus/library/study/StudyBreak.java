package app.cumulus.library.study;

import app.cumulus.schedule.StudyDay;

/** Days on which nothing is asked; they do not end a streak. Both ends are part of it. */
public record StudyBreak(StudyDay first, StudyDay last) {

    public StudyBreak {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("a break cannot end on " + last + ", before it begins on " + first);
        }
    }

    public boolean holds(StudyDay day) {
        return !first.isAfter(day) && !day.isAfter(last);
    }

    /** Whether no day of study lies between the two. */
    boolean touches(StudyBreak other) {
        return !first.isAfter(other.last.plusDays(1)) && !other.first.isAfter(last.plusDays(1));
    }

    /** From the first day of either to the last. */
    StudyBreak and(StudyBreak other) {
        return new StudyBreak(
                first.isAfter(other.first) ? other.first : first, last.isAfter(other.last) ? last : other.last);
    }
}
