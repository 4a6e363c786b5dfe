package app.cumulus.catalog;

import java.util.Optional;

/**
 * A place of a note from which the user wants no cards.
 *
 * @param number its name in this library
 * @param rule the one rule that is silent there; none for all
 * @param place the line; none for the whole note
 */
public record StandingSilence(long number, Optional<String> rule, Optional<Place> place) {

    /** A line of a version of a note. */
    public record Place(long version, int line) {}

    /** The same silence in another version. */
    public StandingSilence at(Place other) {
        return new StandingSilence(number, rule, Optional.of(other));
    }

    /** Whether it keeps a rule from making cards of some lines. */
    public boolean covers(int firstLine, int lastLine, String ofRule) {
        return rule.map(ofRule::equals).orElse(true)
                && place.map(at -> firstLine <= at.line() && at.line() <= lastLine)
                        .orElse(true);
    }
}
