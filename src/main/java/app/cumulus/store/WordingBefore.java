package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;

/** What a note said on a card when the user changed the card, where the note has changed it since. */
public record WordingBefore(CardId card, CardText text) {}
