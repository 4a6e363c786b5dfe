package app.cumulus.card.repair;

/**
 * A criterion that a card does not meet.
 *
 * @param detail what shows it: a number of words or items, or the question of another card; may be empty
 */
public record Fault(Criterion criterion, String detail) {}
