package app.cumulus.deck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A patience diff: lines that stand once in both versions and in the same order are the anchors, and between two anchors it
 * begins again. Where no line stands once, a short stretch is compared line by line; a long one is left to the search for moved
 * lines, so that the time stays in proportion to the lines.
 */
final class LineDiff {

    private static final int LARGEST_TABLE = 250_000;

    private final int[] before;
    private final int[] after;
    private final int[] match;
    private final Deque<Stretch> open = new ArrayDeque<>();

    private LineDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        match = new int[before.length];
        Arrays.fill(match, -1);
    }

    /** A part of each version: first line and end. */
    private record Stretch(int i, int iEnd, int j, int jEnd) {}

    /** A line of each version. */
    private record Pair(int i, int j) {}

    /** For each line of the first version the unchanged line of the second, or -1; lines are given by their class. */
    static int[] unchanged(int[] before, int[] after) {
        LineDiff diff = new LineDiff(before, after);
        diff.open.push(new Stretch(0, before.length, 0, after.length));
        while (!diff.open.isEmpty()) {
            diff.compare(diff.open.pop());
        }
        return diff.match;
    }

    private Stretch trimmed(Stretch all) {
        int i = all.i;
        int j = all.j;
        while (i < all.iEnd && j < all.jEnd && before[i] == after[j]) {
            match[i++] = j++;
        }
        int iEnd = all.iEnd;
        int jEnd = all.jEnd;
        while (iEnd > i && jEnd > j && before[iEnd - 1] == after[jEnd - 1]) {
            match[--iEnd] = --jEnd;
        }
        return new Stretch(i, iEnd, j, jEnd);
    }

    private void compare(Stretch rest) {
        if (rest.i == rest.iEnd || rest.j == rest.jEnd) {
            return;
        }
        List<Pair> anchors = rising(once(rest));
        if (anchors.isEmpty()) {
            // Not before: at the ends of a moved section stands a line that others have at their ends too.
            Stretch inner = trimmed(rest);
            if (inner.equals(rest)) {
                compareEach(rest);
            } else {
                open.push(inner);
            }
            return;
        }
        int i = rest.i;
        int j = rest.j;
        for (Pair anchor : anchors) {
            match[anchor.i] = anchor.j;
            open.push(new Stretch(i, anchor.i, j, anchor.j));
            i = anchor.i + 1;
            j = anchor.j + 1;
        }
        open.push(new Stretch(i, rest.iEnd, j, rest.jEnd));
    }

    /** Pairs of lines that stand once in each stretch, in the order of the first. */
    private List<Pair> once(Stretch rest) {
        Map<Integer, Integer> there = new HashMap<>();
        for (int j = rest.j; j < rest.jEnd; j++) {
            there.merge(after[j], j, (one, other) -> -1);
        }
        Map<Integer, Integer> here = new HashMap<>();
        for (int i = rest.i; i < rest.iEnd; i++) {
            here.merge(before[i], i, (one, other) -> -1);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = rest.i; i < rest.iEnd; i++) {
            int j = there.getOrDefault(before[i], -1);
            if (j >= 0 && here.get(before[i]) == i) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }

    /** The longest part of the pairs that rises in both versions. */
    private static List<Pair> rising(List<Pair> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle]).j < pairs.get(p).j) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[p] = low == 0 ? -1 : tails[low - 1];
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        Deque<Pair> chain = new ArrayDeque<>();
        for (int p = length == 0 ? -1 : tails[length - 1]; p >= 0; p = previous[p]) {
            chain.push(pairs.get(p));
        }
        return List.copyOf(chain);
    }

    /** The longest common subsequence of a short stretch. */
    private void compareEach(Stretch rest) {
        int rows = rest.iEnd - rest.i;
        int columns = rest.jEnd - rest.j;
        if ((long) rows * columns > LARGEST_TABLE) {
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = before[rest.i + i] == after[rest.j + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (before[rest.i + i] == after[rest.j + j]) {
                match[rest.i + i++] = rest.j + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
