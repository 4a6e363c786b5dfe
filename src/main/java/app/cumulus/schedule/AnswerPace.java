package app.cumulus.schedule;

import java.time.Duration;

/**
 * How long the user takes for an answer, by the answers given last.
 *
 * @param review to a card known before
 * @param fresh to a new card
 */
public record AnswerPace(Duration review, Duration fresh) {

    /** Assumed until there are answers enough to say. */
    public static final AnswerPace USUAL = new AnswerPace(Duration.ofSeconds(10), Duration.ofSeconds(20));

    /** Time that so many cards take. */
    public Duration of(int reviews, int freshCards) {
        return review.multipliedBy(reviews).plus(fresh.multipliedBy(freshCards));
    }

    /** How many answers to new cards fit into a time, which may be none. */
    public int freshWithin(Duration time) {
        return (int) Math.max(0, time.toMillis() / Math.max(1, fresh.toMillis()));
    }

    /** How many reviews fit into a time, at least one. */
    public int reviewsWithin(Duration time) {
        return (int) Math.max(1, time.toMillis() / Math.max(1, review.toMillis()));
    }
}
