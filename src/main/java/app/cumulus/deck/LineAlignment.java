package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which line of a new version each line of the one before has become. Lines are counted from 1.
 *
 * @param newLines the new line of each old one, 0 for one that is gone
 * @param likeness how alike both are: 1 for unchanged words, 0 for a line that is gone
 */
record LineAlignment(int[] newLines, double[] likeness) {

    /** The new lines of those old ones in the span that have words and are still there, in the order of the old ones. */
    List<Integer> of(Span span) {
        List<Integer> lines = new ArrayList<>();
        for (int line = span.startLine(); line <= Math.min(span.endLine(), newLines.length); line++) {
            if (newLines[line - 1] > 0) {
                lines.add(newLines[line - 1]);
            }
        }
        return lines;
    }

    /** How alike the lines are that the span has become; 0 where all are gone. */
    double likeness(Span span) {
        double sum = 0;
        int found = 0;
        for (int line = span.startLine(); line <= Math.min(span.endLine(), newLines.length); line++) {
            sum += likeness[line - 1];
            found += likeness[line - 1] > 0 ? 1 : 0;
        }
        return found == 0 ? 0 : sum / found;
    }
}
