package app.cumulus.schedule;

import app.cumulus.card.CardId;
import java.time.Instant;

/**
 * The memory of a card was set to a value that does not follow from its answers; the answers after it go on from there.
 *
 * @param memory what it was set to; the answers before it are history
 */
public record SetMemory(CardId card, Instant at, StudyDay day, Kind kind, MemoryState memory) implements LogLine {

    /** Why a memory was set. */
    public enum Kind {
        /** The card came with what was learned of it elsewhere. */
        IMPORTED,
        /** The user wants to learn the card anew. */
        RESET,
        /** The user chose another day for it. */
        RESCHEDULED
    }
}
