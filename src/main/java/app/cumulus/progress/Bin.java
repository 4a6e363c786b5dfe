package app.cumulus.progress;

/**
 * Cards whose value lies within bounds.
 *
 * @param from least value, included
 * @param until greatest value, excluded; {@link Integer#MAX_VALUE} for the last bin
 */
public record Bin(int from, int until, int cards) {}
