package app.cumulus.progress;

import app.cumulus.schedule.StudyDay;

/**
 * Reviews of one day: scheduled answers to cards that had been answered on a day before.
 *
 * @param service the outermost heading of the cards
 * @param mature whether {@link Stage#MATURE_FROM_DAYS} days or more had passed since the answer before
 */
public record ReviewTally(StudyDay day, String service, boolean mature, int answers, int passed) {}
