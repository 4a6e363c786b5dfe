package app.cumulus.note.line;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds lines with a ruler right under them that is as long as their words, or as the name before their colon: titles that may
 * stand at any depth. One such ruler may only part what is above it from what is below; who draws several draws titles.
 */
final class RuledLines {

    private static final int LEAST = 3;
    private static final int MOST_COLUMNS_OFF = 3;
    private static final int SHARE_OFF = 6;

    private RuledLines() {}

    /** For each line whether it is such a title. */
    static BitSet of(List<String> lines) {
        BitSet ruled = new BitSet();
        IntStream.range(0, lines.size() - 1)
                .filter(i -> Rulers.isRuler(lines.get(i + 1)))
                .filter(i -> isRuled(lines, i))
                .forEach(ruled::set);
        return ruled.cardinality() < LEAST ? new BitSet() : ruled;
    }

    private static boolean isRuled(List<String> lines, int index) {
        String line = lines.get(index).strip();
        String ruler = lines.get(index + 1);
        return !line.isEmpty()
                && (index == 0 || lines.get(index - 1).isBlank())
                && !Rulers.isRuler(line)
                && SourceLine.indent(lines.get(index)) == SourceLine.indent(ruler)
                && (fits(ruler, line.length()) || line.indexOf(':') > 0 && fits(ruler, line.indexOf(':') + 1))
                && !SourceLine.of(1, line, true).isMarked();
    }

    private static boolean fits(String ruler, int columns) {
        return Math.abs(ruler.strip().length() - columns) <= Math.max(MOST_COLUMNS_OFF, columns / SHARE_OFF);
    }
}
