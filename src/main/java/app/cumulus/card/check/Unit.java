package app.cumulus.card.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units in which notes give limits, and the ways to write them. */
enum Unit {
    MB_PER_SECOND(Measure.RATE, 1L << 20, "MB/s", "m(?:i?b|bytes?) ?(?:/|per|p) ?s(?:ec(?:ond)?s?)?"),
    KB_PER_SECOND(Measure.RATE, 1L << 10, "KB/s", "k(?:i?b|bytes?) ?(?:/|per|p) ?s(?:ec(?:ond)?s?)?"),
    GB_PER_SECOND(Measure.RATE, 1L << 30, "GB/s", "g(?:i?b|bytes?) ?(?:/|per|p) ?s(?:ec(?:ond)?s?)?"),
    IOPS(Measure.OPERATIONS, 1, "IOPS", "p?iop[sd]"),
    TB(Measure.SIZE, 1L << 40, "TB", "t(?:i?b|era ?bytes?)"),
    GB(Measure.SIZE, 1L << 30, "GB", "g(?:i?b|iga ?bytes?)"),
    MB(Measure.SIZE, 1L << 20, "MB", "m(?:i?b|ega ?bytes?)"),
    KB(Measure.SIZE, 1L << 10, "KB", "k(?:i?b|ilo ?bytes?)"),
    BYTE(Measure.SIZE, 1, "B", "bytes?"),
    MILLISECOND(Measure.TIME, 0.001, "ms", "ms|milli ?seconds?"),
    SECOND(Measure.TIME, 1, "s", "s(?:ec(?:ond)?s?)?"),
    MINUTE(Measure.TIME, 60, "min", "min(?:ute)?s?"),
    HOUR(Measure.TIME, 3_600, "h", "h(?:r|our)?s?"),
    DAY(Measure.TIME, 86_400, "d", "days?"),
    YEAR(Measure.TIME, 31_536_000, "y", "y(?:r|ear)s?"),
    PERCENT(Measure.SHARE, 1, "%", "%|percent");

    /** What a unit measures; only amounts of one measure can be compared. */
    enum Measure {
        SIZE,
        TIME,
        RATE,
        OPERATIONS,
        SHARE,
        COUNT
    }

    private final Measure measure;
    private final double factor;
    private final String sign;
    private final String spellings;

    Unit(Measure measure, double factor, String sign, String spellings) {
        this.measure = measure;
        this.factor = factor;
        this.sign = sign;
        this.spellings = spellings;
    }

    Measure measure() {
        return measure;
    }

    /** How much one of it is in the smallest unit of its measure. */
    double factor() {
        return factor;
    }

    /** A regular expression for the ways to write it. */
    String spellings() {
        return "(?:" + spellings + ")";
    }

    /** A regular expression for the ways to write any unit. */
    static String anySpelling() {
        return Stream.of(values()).map(Unit::spellings).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The unit of a sign as the fact file uses it. */
    static Optional<Unit> ofSign(String sign) {
        return Arrays.stream(values()).filter(unit -> unit.sign.equals(sign)).findFirst();
    }

    /** The unit a word of a note means. */
    static Optional<Unit> ofSpelling(String word) {
        return Arrays.stream(values())
                .filter(unit -> word.matches("(?i)" + unit.spellings()))
                .findFirst();
    }
}
