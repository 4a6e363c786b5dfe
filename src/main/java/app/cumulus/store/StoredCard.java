package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import java.util.Optional;

/**
 * A row of the card table with what belongs to it.
 *
 * @param card with the user's edits
 * @param made without them
 * @param version number of the note version its lines are of
 */
record StoredCard(Card card, CardContent made, Optional<Long> version) {}
