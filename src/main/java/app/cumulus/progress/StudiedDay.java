package app.cumulus.progress;

import app.cumulus.schedule.StudyDay;
import java.time.Duration;

/** How much was answered on a day. */
public record StudiedDay(StudyDay day, int answers, Duration thinking) {}
