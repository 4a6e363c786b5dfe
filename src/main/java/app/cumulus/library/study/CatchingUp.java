package app.cumulus.library.study;

/**
 * A backlog that is being worked off.
 *
 * @param daysLeft days from today until it is done at that rate, 0 for today
 */
public record CatchingUp(int minutesPerDay, int daysLeft) {}
