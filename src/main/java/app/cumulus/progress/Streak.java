package app.cumulus.progress;

import app.cumulus.schedule.StudyDay;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Days of study in a row.
 *
 * @param now days up to today, or up to yesterday while today has no answer yet
 * @param longest the most there ever were
 */
public record Streak(int now, int longest) {

    /**
     * The streak of some days of study.
     *
     * @param excused days that neither count nor end a streak
     */
    public static Streak of(Collection<StudyDay> studied, StudyDay today, Predicate<StudyDay> excused) {
        int longest = 0;
        int run = 0;
        StudyDay before = null;
        for (StudyDay day : new TreeSet<>(studied)) {
            run = before != null && reaches(before, day, excused) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = day;
        }
        boolean goesOn = before != null && (!today.isAfter(before) || reaches(before, today, excused));
        return new Streak(goesOn ? run : 0, longest);
    }

    private static boolean reaches(StudyDay before, StudyDay day, Predicate<StudyDay> excused) {
        StudyDay between = before.plusDays(1);
        while (day.isAfter(between) && excused.test(between)) {
            between = between.plusDays(1);
        }
        return !day.isAfter(between);
    }
}
