package app.cumulus.exchange;

import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was learned of a card elsewhere.
 *
 * @param memory what the file says of the memory now; it need not follow from the answers
 * @param answers oldest first; may be empty although there is a memory
 */
public record IncomingProgress(MemoryState memory, List<PastAnswer> answers) {

    public IncomingProgress {
        answers = List.copyOf(answers);
    }

    /** An answer given elsewhere; {@code scheduled} is false where it did not move the schedule. */
    public record PastAnswer(Instant at, Grade grade, Duration thinking, boolean scheduled) {}
}
