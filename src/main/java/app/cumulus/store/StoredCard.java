package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardState;
import java.util.Optional;

/**
 * A row of the card table with what belongs to it.
 *
 * @param card with the user's edits
 * @param made without them
 * @param version number of the note version its lines are of
 * @param left what an archived card was before, where that is known
 */
record StoredCard(Card card, CardContent made, Optional<Long> version, Optional<CardState> left) {}
