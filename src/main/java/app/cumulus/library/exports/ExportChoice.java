package app.cumulus.library.exports;

import app.cumulus.card.Card;
import app.cumulus.card.CardState;
import app.cumulus.library.faults.LibraryException;
import java.nio.file.Path;

/**
 * What an export takes along.
 *
 * @param all also candidates that are off and cards that are archived; decks for Anki never have them
 * @param progress also each card's schedule and answers
 */
public record ExportChoice(boolean all, boolean progress, CardFilter filter) {

    public ExportChoice(boolean all, boolean progress) {
        this(all, progress, CardFilter.ALL);
    }

    boolean takes(Card card) {
        return filter.matches(card) && (all || isStudied(card));
    }

    /**
     * Whether a card goes to Anki. One that went before and is archived now goes again, with a tag that says so.
     *
     * @param went whether it did before
     */
    boolean sends(Card card, boolean went) {
        return filter.matches(card) && (isStudied(card) || (went && card.state() == CardState.ARCHIVED));
    }

    /**
     * Makes sure that there is something to write: over a good deck an empty one would only come by mistake.
     *
     * @throws LibraryException if nothing was found for the target
     */
    void requireSome(int found, Path target) {
        if (found == 0) {
            throw new LibraryException(target
                    + ": no card is found to write; look at the topic, the tag and the words. Nothing was written.");
        }
    }

    private static boolean isStudied(Card card) {
        return card.state() == CardState.ACTIVE || card.state() == CardState.SUSPENDED;
    }
}
