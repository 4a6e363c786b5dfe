package app.cumulus.note.line;

import java.util.List;

/** How a writer begins lines: nearly always with a capital, often without, or neither. */
enum Beginnings {
    HIGH,
    MIXED,
    LOW;

    private static final int LEAST_LINES = 10;
    private static final double NEARLY_ALWAYS = 0.9;
    private static final double OFTEN_LOW = 0.3;

    /** Counts lines that are surely new: with a bullet or a number, or behind an empty line. */
    static Beginnings of(List<String> lines) {
        int high = 0;
        int low = 0;
        boolean afterBlank = true;
        for (String raw : lines) {
            SourceLine line = SourceLine.of(1, raw, afterBlank);
            boolean begins = !line.text().isEmpty()
                    && (line.isMarked() || afterBlank)
                    && Character.isLetter(line.text().codePointAt(0));
            low += begins && line.startsLow() ? 1 : 0;
            high += begins && !line.startsLow() ? 1 : 0;
            afterBlank = raw.isBlank();
        }
        int all = high + low;
        if (all < LEAST_LINES) {
            return MIXED;
        }
        return high >= all * NEARLY_ALWAYS ? HIGH : low >= all * OFTEN_LOW ? LOW : MIXED;
    }
}
