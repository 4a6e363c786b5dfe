package app.cumulus.library.imports;

import app.cumulus.card.CardId;
import app.cumulus.deck.Field;

/**
 * A field that the user changed on a card, and the note changed since.
 *
 * @param was what the note said when the user changed it
 * @param note what the note says now
 */
public record Conflict(CardId card, Field field, String mine, String was, String note) {}
