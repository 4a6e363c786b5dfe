package app.cumulus.catalog;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.schedule.StudyDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Something that is done to many cards at once and can be undone as a whole. */
public sealed interface BulkChange {

    Kind kind();

    /** Takes active cards out of study. */
    record Suspend() implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.SUSPEND;
        }
    }

    /** Takes suspended cards, and candidates that are off, into study. */
    record Resume() implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.RESUME;
        }
    }

    /** Puts a tag on cards. */
    record Tag(String name) implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.TAG;
        }
    }

    /** Takes a tag off cards. */
    record Untag(String name) implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.UNTAG;
        }
    }

    /** Gives cards another topic. */
    record Move(TopicPath topic) implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.MOVE;
        }
    }

    /** Gives cards another wording. */
    record Reword(Map<CardId, CardText> texts) implements BulkChange {
        public Reword {
            texts = Map.copyOf(texts);
        }

        @Override
        public Kind kind() {
            return Kind.REWORD;
        }
    }

    /** Gives one card another wording, topic and tags. */
    record Mend(CardId card, CardText text, TopicPath topic, Set<String> tags) implements BulkChange {
        public Mend {
            tags = Set.copyOf(tags);
        }

        @Override
        public Kind kind() {
            return Kind.MEND;
        }
    }

    /** Adds cards that the user wrote. */
    record Write(List<Card> cards) implements BulkChange {
        public Write {
            cards = List.copyOf(cards);
        }

        @Override
        public Kind kind() {
            return Kind.WRITE;
        }
    }

    /** Takes active cards out of study and adds others in their place. */
    record Replace(List<Card> cards) implements BulkChange {
        public Replace {
            cards = List.copyOf(cards);
        }

        @Override
        public Kind kind() {
            return Kind.REPLACE;
        }
    }

    /** Puts a flag on cards, or takes it off. */
    record Flag(boolean on) implements BulkChange {
        @Override
        public Kind kind() {
            return on ? Kind.FLAG : Kind.UNFLAG;
        }
    }

    /** Makes cards new again; their answers stay as history. */
    record Reset(StudyDay today) implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.RESET;
        }
    }

    /** Lets cards that were answered before fall due between two days, spread evenly; the rest of their memory stays. */
    record Reschedule(StudyDay today, StudyDay first, StudyDay last) implements BulkChange {
        public Reschedule {
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("cards cannot fall due from " + first + " to " + last);
            }
        }

        @Override
        public Kind kind() {
            return Kind.RESCHEDULE;
        }
    }

    /** Wants no cards from a line, from a rule on a line, or from a rule in a whole note; takes those out of study. */
    record Silence(String file, OptionalInt line, Optional<String> rule) implements BulkChange {
        public Silence {
            if (line.isEmpty() && rule.isEmpty()) {
                throw new IllegalArgumentException("a silence needs a line or a rule");
            }
        }

        @Override
        public Kind kind() {
            return Kind.SILENCE;
        }
    }

    /** Wants cards again from where a silence was; puts the cards back that it took out. */
    record Lift(long silence) implements BulkChange {
        @Override
        public Kind kind() {
            return Kind.LIFT;
        }
    }

    /** What can be done. */
    enum Kind {
        SUSPEND,
        RESUME,
        TAG,
        UNTAG,
        FLAG,
        UNFLAG,
        MOVE,
        RESET,
        RESCHEDULE,
        REWORD,
        MEND,
        WRITE,
        REPLACE,
        SILENCE,
        LIFT;

        /** Whether it is worth keeping where no card is touched. */
        public boolean standsAlone() {
            return this == SILENCE || this == LIFT;
        }
    }

    /** What was done, to how many cards. */
    record Done(Kind kind, int cards) {}
}
