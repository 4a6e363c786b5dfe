package app.cumulus.deck;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;

/**
 * A card of a note file as a library keeps it.
 *
 * @param card as the learner sees it, the user's edits included
 * @param made what the rule made of the note lines, without the user's edits
 * @param words the note lines it rests on, made comparable by {@link LineWords}
 */
public record NoteCard(Card card, CardContent made, String words) {}
