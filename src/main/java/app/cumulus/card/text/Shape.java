package app.cumulus.card.text;

import java.util.regex.Pattern;

/**
 * A shape that a text may have, told by an expression. The expression is only tried on a text that has the words it cannot do
 * without, since most texts lack them and to see that is far cheaper.
 */
public final class Shape {

    private final Pattern pattern;

    /** The words of which it needs one; none where it is always tried. */
    private final Words needs;

    public Shape(Pattern pattern) {
        this.pattern = pattern;
        this.needs = Words.of(Needs.of(pattern.pattern()));
    }

    /** Whether the text as a whole has the shape. */
    public boolean fits(Signs text) {
        return (needs.isEmpty() || needs.mayBeIn(text))
                && pattern.matcher(text.text()).matches();
    }
}
