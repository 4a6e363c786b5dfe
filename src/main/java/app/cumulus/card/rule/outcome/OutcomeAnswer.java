package app.cumulus.card.rule.outcome;

import app.cumulus.card.phrase.Phrases;
import java.util.Optional;
import java.util.regex.Pattern;

/** What happens under a condition, in as many words as one can recall. */
final class OutcomeAnswer {

    private static final int MOST_ANSWER_WORDS = 16;
    /** Two outcomes together. */
    private static final int MOST_JOINED_WORDS = 25;

    private static final int LEAST_ANSWER_WORDS = 2;

    /** {@code , which is lit}: said of a thing in it. */
    private static final Pattern OF_THING = Pattern.compile("(?<=\\S{1,30} \\S{1,30} \\S{1,30}), which\\s.*$");

    /** A second outcome behind the first. */
    private static final Pattern SECOND = Pattern.compile(
            "(?<=\\S{1,30} \\S{1,30} \\S{1,30})(?:,? and (?:its|the|their|it|then|they)|, (?:so|but)|;)\\s.*$");

    /** {@code (red lamp > pier, blue lamp > yard)}: which goes where, shown beside what is said. */
    private static final Pattern PAIRED = Pattern.compile("\\s*\\([^()]*(?:>|→|=)[^()]*\\)");

    private static final Pattern THEN = Pattern.compile("(?i)^(?:then|also)\\s+");

    private static final Pattern ESPECIALLY =
            Pattern.compile("(?i),? (?:mainly|especially|particularly|mostly|primarily)$");

    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?i)but .*|.*\\b(?:will|can|must|should|may) (?:an?|the)\\b.*|.*\\b(?:is|are|can|to|of|and|the|an?|in|with|by|as|for|not|even|means|must|should|automatically \\w+|e\\.?g\\.?|i\\.?e\\.?|as (?:configured|specified|defined|described|requested|chosen|stated))");

    private OutcomeAnswer() {}

    /** The answer in as many words as one can recall; none if it breaks off or is too short or too long. */
    static Optional<String> of(String answer, boolean name) {
        String then = THEN.matcher(answer).replaceFirst("");
        String bare = Phrases.bare(ESPECIALLY.matcher(then).replaceFirst(""));
        if (BROKEN_OFF.matcher(bare).matches()) {
            return Optional.empty();
        }
        // the two words are said of all of it
        int most = MOST_ANSWER_WORDS + (bare.endsWith(" by default") ? 2 : 0);
        if (Phrases.words(bare) > MOST_ANSWER_WORDS) {
            bare = Phrases.bare(PAIRED.matcher(bare).replaceAll(""));
        }
        if (Phrases.words(bare) > most) {
            bare = Phrases.bare(OF_THING.matcher(bare).replaceFirst(""));
        }
        if (Phrases.words(bare) > most && SECOND.matcher(bare).find()) {
            // the first outcome alone would be half of what happens
            most = MOST_JOINED_WORDS;
        }
        int words = Phrases.words(bare);
        return words < (name ? 1 : LEAST_ANSWER_WORDS) || words > most ? Optional.empty() : Optional.of(bare);
    }
}
