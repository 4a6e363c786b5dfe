package app.cumulus.note.line;

import java.util.BitSet;
import java.util.List;

/**
 * Finds prose that was broken by its margin: at least three lines at one indent, each so long that the first word of the next
 * one had no room on it, and one of them broken in mid-sentence for all to see.
 */
final class FilledParagraphs {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_WIDTH_COLUMNS = 70;

    /** Who breaks lines by hand does not fill them to the last column. */
    private static final int RAGGED_COLUMNS = 6;

    private final List<String> lines;
    private final BitSet continuations = new BitSet();

    FilledParagraphs(List<String> lines) {
        this.lines = lines;
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end + 1 < lines.size() && belongTogether(end, end + 1)) {
                end++;
            }
            markIfFilled(start, end);
            start = end + 1;
        }
    }

    /** Whether the line with this index goes on with the prose of the line before. */
    boolean isFilled(int index) {
        return continuations.get(index);
    }

    private void markIfFilled(int start, int end) {
        int width = 0;
        for (int i = start; i <= end; i++) {
            width = Math.max(width, length(i));
        }
        if (end - start + 1 < LEAST_LINES || width < LEAST_WIDTH_COLUMNS) {
            return;
        }
        int brokenInMidSentence = 0;
        int room = 0;
        for (int i = start; i < end; i++) {
            String next = lines.get(i + 1).strip();
            int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
            room = Math.max(room, width - (length(i) + 1 + firstWord) + 1);
            boolean ended = Wrapping.endsSentence(lines.get(i).stripTrailing());
            brokenInMidSentence += !ended && Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
        }
        int breaks = end - start;
        boolean ragged = room <= RAGGED_COLUMNS && breaks >= LEAST_LINES && brokenInMidSentence * 4 >= breaks * 3;
        if (brokenInMidSentence > 0 && room <= 0 || ragged) {
            continuations.set(start + 1, end + 1);
        }
    }

    private int length(int index) {
        return lines.get(index).stripTrailing().length();
    }

    private boolean belongTogether(int index, int nextIndex) {
        return isProse(index)
                && isProse(nextIndex)
                && indent(index) == indent(nextIndex)
                && !Wrapping.startsAnew(lines.get(nextIndex).strip());
    }

    private boolean isProse(int index) {
        String line = lines.get(index);
        return !line.isBlank()
                && !Rulers.isRuler(line)
                && Rulers.bannerTitle(line).isEmpty()
                && !SourceLine.of(index + 1, line, false).isMarked();
    }

    private int indent(int index) {
        return SourceLine.indent(lines.get(index));
    }
}
