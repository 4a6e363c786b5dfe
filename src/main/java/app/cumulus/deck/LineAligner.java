package app.cumulus.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Aligns two versions of a note line by line, whatever became of bullets, numbers, indents, case and markup: first the unchanged
 * lines in their order, then the moved ones, then those whose words were edited, at last those that were broken or joined.
 */
final class LineAligner {

    /** Of lines repeated more often than this the first is as good as the nearest. */
    private static final int MOST_COMPARED = 1_000_000;

    /** Numbers of the lines that have words, from 0. */
    private final int[] beforeAt;

    private final int[] afterAt;
    private final String[] before;
    private final String[] after;
    private final int[] beforeClass;
    private final int[] afterClass;
    private final int[] match;
    private final boolean[] taken;
    private final double[] likeness;
    private final Map<Integer, List<Integer>> pieces = new HashMap<>();
    private final int oldLines;

    private LineAligner(List<String> oldLines, List<String> newLines) {
        this.oldLines = oldLines.size();
        String[] oldWords = oldLines.stream().map(LineWords::of).toArray(String[]::new);
        String[] newWords = newLines.stream().map(LineWords::of).toArray(String[]::new);
        beforeAt = withWords(oldWords);
        afterAt = withWords(newWords);
        before = Arrays.stream(beforeAt).mapToObj(line -> oldWords[line]).toArray(String[]::new);
        after = Arrays.stream(afterAt).mapToObj(line -> newWords[line]).toArray(String[]::new);
        Map<String, Integer> classes = new HashMap<>();
        beforeClass = classes(before, classes);
        afterClass = classes(after, classes);
        match = LineDiff.unchanged(beforeClass, afterClass);
        taken = new boolean[after.length];
        likeness = new double[before.length];
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                put(i, match[i], 1);
            }
        }
    }

    static LineAlignment align(List<String> oldLines, List<String> newLines) {
        LineAligner aligner = new LineAligner(oldLines, newLines);
        aligner.findMoved();
        aligner.findEdited();
        aligner.findBroken();
        return aligner.alignment();
    }

    private static int[] withWords(String[] words) {
        int[] lines = new int[words.length];
        int count = 0;
        for (int line = 0; line < words.length; line++) {
            if (!words[line].isEmpty()) {
                lines[count++] = line;
            }
        }
        return Arrays.copyOf(lines, count);
    }

    private static int[] classes(String[] words, Map<String, Integer> classes) {
        return Arrays.stream(words)
                .mapToInt(text -> classes.computeIfAbsent(text, key -> classes.size()))
                .toArray();
    }

    private void put(int i, int j, double how) {
        match[i] = j;
        taken[j] = true;
        likeness[i] = how;
    }

    /** A line that is left once on both sides has moved, and its equal neighbours with it; then the others, nearest first. */
    private void findMoved() {
        Map<Integer, List<Integer>> here = left(beforeClass, true);
        Map<Integer, List<Integer>> there = left(afterClass, false);
        here.forEach((text, lines) -> {
            List<Integer> others = there.getOrDefault(text, List.of());
            if (lines.size() == 1 && others.size() == 1) {
                put(lines.get(0), others.get(0), 1);
            }
        });
        for (int i = 1; i < match.length; i++) {
            join(i, i - 1, 1);
        }
        for (int i = match.length - 2; i >= 0; i--) {
            join(i, i + 1, -1);
        }
        Places places = new Places(match, after.length);
        left(beforeClass, true)
                .forEach((text, lines) -> pairNearest(lines, there.getOrDefault(text, List.of()), places));
    }

    private void join(int i, int neighbour, int step) {
        int j = match[neighbour] < 0 ? -1 : match[neighbour] + step;
        if (match[i] < 0 && j >= 0 && j < after.length && !taken[j] && beforeClass[i] == afterClass[j]) {
            put(i, j, 1);
        }
    }

    private void pairNearest(List<Integer> lines, List<Integer> others, Places places) {
        boolean first = (long) lines.size() * others.size() > MOST_COMPARED;
        for (int i : lines) {
            int best = -1;
            for (int j : others) {
                if (first && best >= 0) {
                    break;
                }
                if (!taken[j] && (best < 0 || places.distance(i, j) < places.distance(i, best))) {
                    best = j;
                }
            }
            if (best >= 0) {
                put(i, best, 1);
            }
        }
    }

    /** The unmatched lines by their class, in order. */
    private Map<Integer, List<Integer>> left(int[] classes, boolean old) {
        Map<Integer, List<Integer>> left = new LinkedHashMap<>();
        for (int line = 0; line < classes.length; line++) {
            if (old ? match[line] < 0 : !taken[line]) {
                left.computeIfAbsent(classes[line], key -> new ArrayList<>()).add(line);
            }
        }
        return left;
    }

    private void findEdited() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                left.add(i);
            }
        }
        EditedLines edited = new EditedLines(before, after, taken, new Places(match, after.length));
        for (EditedLines.Pair pair : edited.pairs(left)) {
            if (match[pair.i()] < 0 && !taken[pair.j()]) {
                put(pair.i(), pair.j(), pair.likeness());
            }
        }
    }

    /** What was broken, joined or filled anew. */
    private void findBroken() {
        TreeMap<Integer, String> here = new TreeMap<>();
        TreeMap<Integer, String> there = new TreeMap<>();
        Set<Integer> same = new HashSet<>();
        for (int i = 0; i < match.length; i++) {
            if (likeness[i] < 1) {
                here.put(i, before[i]);
            } else {
                same.add(match[i]);
            }
        }
        for (int j = 0; j < after.length; j++) {
            if (!same.contains(j)) {
                there.put(j, after[j]);
            }
        }
        for (BrokenLines.Piece piece : new BrokenLines(here, there).pieces()) {
            if (match[piece.i()] != piece.j()) {
                pieces.computeIfAbsent(beforeAt[piece.i()] + 1, key -> new ArrayList<>())
                        .add(afterAt[piece.j()] + 1);
            }
        }
    }

    private LineAlignment alignment() {
        int[] lines = new int[oldLines];
        double[] how = new double[oldLines];
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                lines[beforeAt[i]] = afterAt[match[i]] + 1;
                how[beforeAt[i]] = likeness[i];
            }
        }
        return new LineAlignment(lines, how, pieces);
    }
}
