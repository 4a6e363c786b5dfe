package app.cumulus.progress;

/**
 * Days of study in a row.
 *
 * @param now days up to today, or up to yesterday while today has no answer yet
 * @param longest the most there ever were
 */
public record Streak(int now, int longest) {}
