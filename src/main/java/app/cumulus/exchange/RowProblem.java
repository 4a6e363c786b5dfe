package app.cumulus.exchange;

/**
 * A row of a deck file that is not read as a card.
 *
 * @param line 1-based, 0 where the format has no lines
 * @param where what else names the place: {@code note 1581234} in a package; may be empty
 * @param message what is wrong with it, one sentence in plain words
 */
public record RowProblem(int line, String where, String message) {}
