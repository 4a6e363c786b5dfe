package app.cumulus.library.notes;

import app.cumulus.card.Card;
import app.cumulus.catalog.LineCard;
import java.util.Optional;

/**
 * A card that rests on a line of a note.
 *
 * @param off why it is a candidate only; none where nobody said, or where it is none
 */
public record CardOfLine(LineCard standing, Card card, Optional<String> off) {}
