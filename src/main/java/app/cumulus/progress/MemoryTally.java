package app.cumulus.progress;

import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.StudyDay;

/** Cards in study whose memories are alike. */
public record MemoryTally(StudyDay due, int intervalDays, Easiness easiness, int cards) {}
