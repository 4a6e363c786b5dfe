package app.cumulus.card.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shapes of which a text may have one. */
public final class Shapes {

    private final Shape[] shapes;

    private Shapes(Stream<Pattern> patterns) {
        this.shapes = patterns.map(Shape::new).toArray(Shape[]::new);
    }

    public static Shapes of(String... expressions) {
        return new Shapes(Stream.of(expressions).map(Pattern::compile));
    }

    public static Shapes of(Pattern... patterns) {
        return new Shapes(Stream.of(patterns));
    }

    /** Whether the text as a whole has one of them. */
    public boolean match(String text) {
        Signs signs = Signs.of(text);
        for (Shape shape : shapes) {
            if (shape.fits(signs)) {
                return true;
            }
        }
        return false;
    }
}
