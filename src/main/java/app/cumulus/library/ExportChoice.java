package app.cumulus.library;

/**
 * What an export takes along.
 *
 * @param all also candidates that are off and cards that are archived
 * @param progress also each card's schedule and answers
 */
public record ExportChoice(boolean all, boolean progress) {}
