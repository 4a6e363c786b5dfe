package app.cumulus.review;

/**
 * How far a session is.
 *
 * @param done cards whose scheduled answer was given today
 * @param left cards still to be asked for the schedule, the one on the screen included
 * @param toRepeat cards graded under 4 that come again at the end
 */
public record Progress(int done, int left, int toRepeat) {}
