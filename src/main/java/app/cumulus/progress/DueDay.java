package app.cumulus.progress;

import app.cumulus.schedule.StudyDay;

/** How many cards come due on a day; today's number holds what is overdue. */
public record DueDay(StudyDay day, int cards) {}
