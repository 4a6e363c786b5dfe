package app.cumulus.library.cards;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;

/** A card's wording before and after. */
public record Reworded(CardId card, CardText before, CardText after) {}
