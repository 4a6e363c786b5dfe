package app.cumulus.progress;

/**
 * The share of answers passed in one hour of the day.
 *
 * @param hour local, 0 to 23
 */
public record HourRecall(int hour, Share passed) {}
