package app.cumulus.exchange.apkg.write;

import app.cumulus.exchange.anki.AnkiNote;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note with the state of its card.
 *
 * @param number of the note and of its card, unique and the same in every package
 * @param changedAt when fields or tags last became what they are; Anki updates the notes that are newer than its own
 * @param flag colour, 0 for none to 7
 * @param memory {@link MemoryState.New} also where the package goes without progress
 * @param answers oldest first
 */
public record OutgoingNote(
        AnkiNote note,
        long number,
        Instant changedAt,
        boolean suspended,
        int flag,
        MemoryState memory,
        List<Answer> answers,
        Optional<FsrsState> fsrs) {

    public OutgoingNote {
        answers = List.copyOf(answers);
        if (number < 1 || flag < 0 || flag > 7) {
            throw new IllegalArgumentException("a note cannot have number " + number + " and flag " + flag);
        }
    }
}
