package app.cumulus.progress;

/** A part of a whole, both counted: a percentage that knows on how many cases it stands. */
public record Share(int part, int whole) {

    /** Two-sided 95 % of the normal distribution. */
    private static final double Z = 1.959964;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** Whether there is a case at all; without one there is no percentage. */
    public boolean known() {
        return whole > 0;
    }

    /** 0 to 1. */
    public double value() {
        return (double) part / whole;
    }

    /** Lower end of the 95 % interval (Wilson 1927), 0 to 1. */
    public double low() {
        return Math.max(0, middle() - spread());
    }

    /** Upper end of the 95 % interval (Wilson 1927), 0 to 1. */
    public double high() {
        return Math.min(1, middle() + spread());
    }

    private double middle() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double spread() {
        double variance = value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole);
        return Z * Math.sqrt(variance) / (1 + Z * Z / whole);
    }
}
