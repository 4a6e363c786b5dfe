package app.cumulus.note.line;

import java.util.BitSet;
import java.util.List;

/**
 * Finds lines that go on with a bullet or a number because a margin broke it: no line of the note is longer than the margin, and
 * of nearly each line with words right below it the first of these had no room left. With words set in or at the margin, and
 * whatever they begin with.
 */
final class MarginBullets {

    private static final int LEAST = 4;
    private static final int LEAST_WIDTH_COLUMNS = 60;
    private static final int MOST_WIDTH_COLUMNS = 104;
    private static final int RAGGED_COLUMNS = 3;
    private static final int MOST_MARK_COLUMNS = 6;

    private final List<String> lines;
    private final BitSet below = new BitSet();
    private final BitSet broken = new BitSet();

    private MarginBullets(List<String> lines) {
        this.lines = lines;
    }

    /** For each line whether it goes on with the one before. */
    static BitSet of(List<String> lines) {
        MarginBullets found = new MarginBullets(lines);
        int width = found.readBelow();
        if (width > MOST_WIDTH_COLUMNS) {
            return new BitSet();
        }
        int inSentence = 0;
        boolean low = false;
        for (int i = found.below.nextSetBit(0); i >= 0; i = found.below.nextSetBit(i + 1)) {
            String text = lines.get(i).strip();
            int first = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
            String before = lines.get(i - 1).stripTrailing();
            boolean full =
                    before.length() >= LEAST_WIDTH_COLUMNS && before.length() + 1 + first > width - RAGGED_COLUMNS;
            found.broken.set(i, full && !before.endsWith(")") && !Wrapping.startsAnew(text));
            inSentence += full && !Wrapping.endsSentence(before) ? 1 : 0;
            low |= full && Character.isLowerCase(text.codePointAt(0));
        }
        int breaks = found.broken.cardinality();
        boolean margin =
                low && breaks >= LEAST && inSentence * 2 >= breaks && breaks * 5 >= found.below.cardinality() * 4;
        return margin ? found.broken : new BitSet();
    }

    /** Marks the lines right below one with a bullet, and gives the width of the widest line with or below a bullet. */
    private int readBelow() {
        int width = 0;
        int indent = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            SourceLine taken = SourceLine.of(i + 1, line, false);
            if (taken.text().isEmpty() || Rulers.isRuler(line)) {
                indent = -1;
            } else if (taken.isMarked()) {
                indent = SourceLine.indent(line);
            } else if (indent >= 0) {
                int deeper = taken.indentColumns() - indent;
                indent = deeper < 0 || deeper > MOST_MARK_COLUMNS ? -1 : indent;
                below.set(i, indent >= 0);
            }
            width = indent < 0 ? width : Math.max(width, line.stripTrailing().length());
        }
        return width;
    }
}
