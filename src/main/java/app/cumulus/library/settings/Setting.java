package app.cumulus.library.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing the user can choose.
 *
 * @param name as the terminal and the library call it
 * @param meaning what it does and which values it takes, in one line
 * @param part where it stands in the settings
 * @param notation how it is written
 */
public record Setting<T>(String name, String meaning, Part<T> part, Notation<T> notation) {

    public T of(Settings settings) {
        return part.get().apply(settings);
    }

    /**
     * The settings with this one changed.
     *
     * @throws IllegalArgumentException if it is a number outside the bounds
     */
    public Settings in(Settings settings, T value) {
        bounds().filter(bounds -> !bounds.hold((Integer) value)).ifPresent(bounds -> {
            throw new IllegalArgumentException(name + " cannot be " + value + ": " + meaning);
        });
        return part.put().apply(settings, value);
    }

    /** Between what a number lies; none for what is no number. */
    public Optional<Bounds> bounds() {
        return notation.bounds();
    }

    String text(Settings settings) {
        return notation.write().apply(of(settings));
    }

    /**
     * The settings with this one changed.
     *
     * @throws IllegalArgumentException if it cannot have that value
     */
    public Settings read(Settings settings, String value) {
        return in(settings, notation.read().apply(value));
    }

    /** A place in the settings: how to read it, and how to make settings with another value there. */
    record Part<T>(Function<Settings, T> get, BiFunction<Settings, T, Settings> put) {

        <P> Part<P> at(Function<T, P> inner, BiFunction<T, P, T> with) {
            return new Part<>(
                    settings -> inner.apply(get.apply(settings)),
                    (settings, value) -> put.apply(settings, with.apply(get.apply(settings), value)));
        }
    }

    /** A value as text. */
    record Notation<T>(Function<String, T> read, Function<T, String> write, Optional<Bounds> bounds) {

        Notation(Function<String, T> read, Function<T, String> write) {
            this(read, write, Optional.empty());
        }
    }

    /** The least and the most that a number may be. */
    public record Bounds(int least, int most) {

        boolean hold(int value) {
            return value >= least && value <= most;
        }
    }
}
