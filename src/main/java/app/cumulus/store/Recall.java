package app.cumulus.store;

import app.cumulus.schedule.StudyDay;

/** An import changed the answer of a card, which is due again since a day. */
public record Recall(StudyDay day, String wasAnswer) {}
