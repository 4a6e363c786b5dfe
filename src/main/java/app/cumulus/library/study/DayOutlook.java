package app.cumulus.library.study;

import app.cumulus.progress.DueDay;
import app.cumulus.progress.Streak;
import app.cumulus.schedule.AnswerPace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about the day besides its numbers.
 *
 * @param expected time that what is left of the day will take, by the user's own pace
 * @param week what comes due from tomorrow on, seven days
 * @param pace how long the user takes for a card
 * @param streak days of study in a row
 * @param overdue cards that were due before today
 * @param catchUp how a backlog is being worked off, if it is
 * @param pause the break today belongs to
 * @param sections the outermost headings of the cards in study
 * @param tags the tags that cards have
 */
public record DayOutlook(
        Duration expected,
        AnswerPace pace,
        Streak streak,
        List<DueDay> week,
        int overdue,
        Optional<CatchingUp> catchUp,
        Optional<StudyBreak> pause,
        List<String> sections,
        List<String> tags) {

    public DayOutlook {
        week = List.copyOf(week);
        sections = List.copyOf(sections);
        tags = List.copyOf(tags);
    }
}
