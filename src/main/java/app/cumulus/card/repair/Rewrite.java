package app.cumulus.card.repair;

import app.cumulus.card.CardText;
import java.util.List;

/**
 * Another wording of a card, ready to be taken.
 *
 * @param texts one takes the place of the card's own wording; several become cards of their own in its place
 */
public record Rewrite(Kind kind, List<CardText> texts) {

    /** What is done to the card. */
    public enum Kind {
        /** Says what it speaks about. */
        ADD_SUBJECT,
        /** Makes a card of each fact, with the others in view. */
        SPLIT,
        /** Makes a card of each item of a list, with its neighbours in view. */
        WINDOWS,
        /** Says what it must not be mixed up with. */
        TELL_APART
    }

    public Rewrite {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a rewrite needs a wording");
        }
        texts = List.copyOf(texts);
    }

    /** Whether it makes several cards. */
    public boolean isSeveral() {
        return texts.size() > 1;
    }
}
