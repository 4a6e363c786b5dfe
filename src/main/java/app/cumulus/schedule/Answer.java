package app.cumulus.schedule;

import app.cumulus.card.CardId;
import java.time.Duration;
import java.time.Instant;

/**
 * One answer the user gave: a line of the log that everything about a card's memory is derived from.
 *
 * @param at when it was given
 * @param day the study day it belongs to
 * @param thinking time from question to grade
 * @param round whether it moved the schedule
 */
public record Answer(CardId card, Instant at, StudyDay day, Grade grade, Duration thinking, Round round)
        implements LogLine {

    /** The part of a session an answer was given in. */
    public enum Round {
        /** The card was due or new: the answer moves its schedule. */
        SCHEDULED,
        /** SM-2's final drill: cards graded under 4 come again until they reach 4, which does not touch the schedule. */
        DRILL
    }

    public Answer {
        if (thinking.isNegative()) {
            throw new IllegalArgumentException("an answer cannot take " + thinking);
        }
    }
}
