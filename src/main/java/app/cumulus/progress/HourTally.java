package app.cumulus.progress;

import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;

/**
 * Answers with one grade within one hour.
 *
 * @param hour the moment it began, UTC
 * @param thinking time over all of them, no answer counted with more than a minute
 */
public record HourTally(StudyDay day, Instant hour, Grade grade, int answers, Duration thinking) {}
