package app.cumulus.note;

import java.util.BitSet;
import java.util.List;

/**
 * Finds prose that was broken by its margin: at least three lines at one indent, each so long that the first word of the next
 * one had no room on it, and one of them broken in mid-sentence for all to see.
 */
final class FilledParagraphs {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_WIDTH_COLUMNS = 70;

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
            width = Math.max(width, lines.get(i).stripTrailing().length());
        }
        if (end - start + 1 < LEAST_LINES || width < LEAST_WIDTH_COLUMNS) {
            return;
        }
        boolean brokenInMidSentence = false;
        for (int i = start; i < end; i++) {
            String next = lines.get(i + 1).strip();
            int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
            if (lines.get(i).stripTrailing().length() + 1 + firstWord <= width) {
                return;
            }
            boolean ended = lines.get(i).stripTrailing().matches(".*[.!?:;]");
            brokenInMidSentence |= !ended && Character.isLowerCase(next.codePointAt(0));
        }
        if (!brokenInMidSentence) {
            return;
        }
        continuations.set(start + 1, end + 1);
    }

    private boolean belongTogether(int index, int nextIndex) {
        return isProse(index) && isProse(nextIndex) && indent(index) == indent(nextIndex);
    }

    private boolean isProse(int index) {
        String line = lines.get(index);
        return !line.isBlank()
                && !Rulers.isRuler(line)
                && Rulers.bannerTitle(line).isEmpty()
                && !SourceLine.of(index + 1, line, false).isMarked();
    }

    private int indent(int index) {
        return SourceLine.of(index + 1, lines.get(index), false).indentColumns();
    }
}
