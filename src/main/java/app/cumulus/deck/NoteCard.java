package app.cumulus.deck;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import java.util.Optional;

/**
 * A card of a note file as a library keeps it.
 *
 * @param card as the learner sees it, the user's edits included
 * @param made what the rule made of the note lines, without the user's edits
 * @param words the note lines it rests on, made comparable by {@link LineWords}
 * @param left what an archived card was before its lines left the note, where that is known
 * @param chosen whether it was a candidate that the user took into study
 */
public record NoteCard(Card card, CardContent made, String words, Optional<CardState> left, boolean chosen) {

    /** A card whose lines are in the note. */
    public NoteCard(Card card, CardContent made, String words) {
        this(card, made, words, Optional.empty(), false);
    }

    public boolean isArchived() {
        return card.state() == CardState.ARCHIVED;
    }

    /** What the learner would see if the rule made something else: the fields that the user changed stay. */
    CardText overlaid(CardText newText) {
        CardText mine = card.text();
        CardText base = made.text();
        return new CardText(
                field(mine.question(), base.question(), newText.question()),
                field(mine.answer(), base.answer(), newText.answer()),
                field(mine.extra(), base.extra(), newText.extra()),
                field(mine.clozeText(), base.clozeText(), newText.clozeText()));
    }

    private static String field(String mine, String base, String now) {
        return mine.equals(base) ? now : mine;
    }
}
