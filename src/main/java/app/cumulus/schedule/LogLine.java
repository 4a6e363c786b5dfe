package app.cumulus.schedule;

import app.cumulus.card.CardId;
import java.time.Instant;

/** A line of the log that a card's memory is derived from: an answer, or a memory that was set. */
public sealed interface LogLine permits Answer, SetMemory {

    CardId card();

    Instant at();

    /** The study day it belongs to. */
    StudyDay day();
}
