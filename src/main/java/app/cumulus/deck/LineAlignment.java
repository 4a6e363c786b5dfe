package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which line of a new version each line of the one before has become. Lines are counted from 1.
 *
 * @param newLines the new line of each old one, 0 for one that is gone
 * @param likeness how alike both are: 1 for unchanged words, 0 for a line that is gone
 * @param pieces the new lines that an old one shares its words with in a row, where line ends were set anew
 */
record LineAlignment(int[] newLines, double[] likeness, Map<Integer, List<Integer>> pieces) {

    /** Of a line whose words stand in other company now. */
    private static final double BROKEN = 0.99;

    /** The new lines of those old ones in the span that have words and are still there, in the order of the old ones. */
    List<Integer> of(Span span) {
        List<Integer> lines = new ArrayList<>();
        for (int line = span.startLine(); line <= Math.min(span.endLine(), newLines.length); line++) {
            if (newLines[line - 1] > 0) {
                lines.add(newLines[line - 1]);
                lines.addAll(pieces.getOrDefault(line, List.of()));
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

    /** The alignment of those lines only that are gone but for their pieces. */
    LineAlignment broken() {
        int[] lines = new int[newLines.length];
        double[] how = new double[newLines.length];
        Map<Integer, List<Integer>> rest = new HashMap<>();
        pieces.forEach((line, all) -> {
            if (newLines[line - 1] == 0) {
                lines[line - 1] = all.get(0);
                how[line - 1] = BROKEN;
                rest.put(line, all.subList(1, all.size()));
            }
        });
        return new LineAlignment(lines, how, rest);
    }

    /** All new lines that old ones have become. */
    Set<Integer> known() {
        Set<Integer> known = new TreeSet<>();
        Arrays.stream(newLines).forEach(known::add);
        pieces.values().forEach(known::addAll);
        return known;
    }
}
