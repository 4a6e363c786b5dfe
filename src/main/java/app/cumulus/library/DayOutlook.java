package app.cumulus.library;

import app.cumulus.progress.DueDay;
import app.cumulus.progress.Streak;
import app.cumulus.queue.CatchUp;
import app.cumulus.schedule.AnswerPace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about the day besides its numbers.
 *
 * @param expected time that what is left of the day will take, by the user's own pace
 * @param week what comes due from tomorrow on, seven days
 * @param overdue cards that were due before today
 * @param catchUp how a backlog is being worked off, if it is
 * @param daysUntilCaughtUp days from today until it is done, at that rate
 * @param pause the break today belongs to
 */
public record DayOutlook(
        Duration expected,
        AnswerPace pace,
        Streak streak,
        List<DueDay> week,
        int overdue,
        Optional<CatchUp> catchUp,
        int daysUntilCaughtUp,
        Optional<StudyBreak> pause) {

    public DayOutlook {
        week = List.copyOf(week);
    }
}
