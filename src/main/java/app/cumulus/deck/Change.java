package app.cumulus.deck;

import java.util.Optional;

/** What importing a note does to one of its cards. */
public sealed interface Change {

    /** The card as it will be. */
    NoteCard after();

    /** The card as it was; none for one that was not there, or does not change. */
    default Optional<NoteCard> was() {
        return Optional.empty();
    }

    /** A card that was not there before. */
    record Added(NoteCard after) implements Change {}

    /** Nothing about the card changes. */
    record Unchanged(NoteCard after) implements Change {}

    /** The card says what it said; its lines stand elsewhere in the note. */
    record Moved(NoteCard before, NoteCard after) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }

    /** The card says something else than before, or joins or leaves the queue; its identity and schedule stay. */
    record Reworded(NoteCard before, NoteCard after) implements Change {
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
    record Revived(NoteCard before, NoteCard after) implements Change {
        @Override
        public Optional<NoteCard> was() {
            return Optional.of(before);
        }
    }
}
