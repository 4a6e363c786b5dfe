package app.cumulus.library.study;

import app.cumulus.review.Summary;
import app.cumulus.schedule.StudyDay;

/**
 * What the study day asks for, as of now.
 *
 * @param due cards due today or overdue that are still to be answered
 * @param fresh new cards still to be shown today, within the day's limit
 * @param toRepeat cards graded under 4 today that come again at the end
 * @param activeCards all cards that take part in study
 * @param dueTomorrow cards that will be due tomorrow, as far as known now
 * @param putAside cards that were buried or suspended today
 * @param done what was done today
 */
public record TodayOverview(
        StudyDay day, int due, int fresh, int toRepeat, int activeCards, int dueTomorrow, int putAside, Summary done) {

    /** Whether anything was answered. */
    public boolean answered() {
        return done.answers() + done.repeats() > 0;
    }

    /** Whether there is anything to study now. */
    public boolean hasWork() {
        return due + fresh + toRepeat > 0;
    }
}
