package app.cumulus.catalog;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import java.util.List;
import java.util.Map;
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

    /** What can be done. */
    enum Kind {
        SUSPEND,
        RESUME,
        TAG,
        UNTAG,
        MOVE,
        REWORD,
        MEND,
        WRITE
    }

    /** What was done, to how many cards. */
    record Done(Kind kind, int cards) {}
}
