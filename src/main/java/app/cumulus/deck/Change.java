package app.cumulus.deck;

import app.cumulus.card.CardId;
import java.util.Optional;
import java.util.Set;

/** What importing a note does to one of its cards. */
public sealed interface Change {

    /** Below this many percent the user is asked. */
    int DOUBTFUL_BELOW = 60;

    /** The card as it will be. */
    NoteCard after();

    /** The card as it was; none for one that was not there, or does not change. */
    default Optional<NoteCard> was() {
        return Optional.empty();
    }

    /** How sure it is that this is the same card, in percent. */
    default int confidence() {
        return 100;
    }

    /** Whether only the user can tell if it is the same card. */
    default boolean isDoubtful() {
        return confidence() < DOUBTFUL_BELOW && (this instanceof Reworded || this instanceof AnswerChanged);
    }

    /** The fields that both the user and the note changed; the user's stay. */
    default Set<Field> conflicts() {
        return was().map(before -> Field.conflicts(before, after())).orElse(Set.of());
    }

    /**
     * A card that was not there before.
     *
     * @param heirOf the card that goes with its lines and said the very same: what was learned and changed on it goes over
     */
    record Added(NoteCard after, Optional<CardId> heirOf) implements Change {}

    /** Nothing about the card changes. */
    record Unchanged(NoteCard after) implements Change {}

    /** The card says what it said; its lines stand elsewhere in the note. */
    record Moved(NoteCard before, NoteCard after, int confidence) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** The card's lines were edited and no rule makes it of them any more; it stays as it was. */
    record Kept(NoteCard before, NoteCard after, int confidence) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** The card asks for the same in other words, or joins or leaves the queue; its identity and schedule stay. */
    record Reworded(NoteCard before, NoteCard after, int confidence) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** What must be recalled has changed; the history stays, and the card comes again soon. */
    record AnswerChanged(NoteCard before, NoteCard after, int confidence) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** The card's lines have left the note; its history and schedule stay. */
    record Archived(NoteCard before, NoteCard after) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** The lines of an archived card are back, and so is the card with its history. */
    record Revived(NoteCard before, NoteCard after, int confidence) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }
}
