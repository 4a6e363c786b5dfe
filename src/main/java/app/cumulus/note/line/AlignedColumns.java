package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where neighbouring lines have a second column: behind a gap of at least two spaces their words begin under each
 * other, and one of the gaps is too wide for a slip of the finger.
 */
public final class AlignedColumns {

    private static final int LEAST_GAP = 2;
    private static final int CLEAR_GAP = 3;
    private static final int MOST_COLUMNS_SEARCHED = 160;

    private final int[] columns;

    AlignedColumns(List<String> lines) {
        columns = new int[lines.size()];
        Arrays.fill(columns, -1);
        List<int[]> before = List.of();
        for (int i = 0; i < lines.size(); i++) {
            List<int[]> gaps = gaps(lines.get(i));
            if (i > 0) {
                align(i, before, gaps);
            }
            before = gaps;
        }
    }

    /** The column at which the second column of this line begins, or -1. */
    int of(int index) {
        return columns[index];
    }

    private void align(int index, List<int[]> before, List<int[]> gaps) {
        for (int[] gap : gaps) {
            for (int[] above : before) {
                if (gap[0] == above[0] && Math.max(gap[1], above[1]) >= CLEAR_GAP) {
                    columns[index] = columns[index] < 0 ? gap[0] : columns[index];
                    columns[index - 1] = columns[index - 1] < 0 ? gap[0] : columns[index - 1];
                    return;
                }
            }
        }
    }

    /** Pairs of the column where words begin behind a gap, and the width of the gap. */
    public static List<int[]> gaps(String line) {
        List<int[]> gaps = new ArrayList<>();
        int most = Math.min(line.length(), MOST_COLUMNS_SEARCHED);
        int spaces = -1;
        for (int i = 0; i < most; i++) {
            if (line.charAt(i) == ' ') {
                spaces = spaces < 0 ? -1 : spaces + 1;
            } else {
                if (spaces >= LEAST_GAP) {
                    gaps.add(new int[] {i, spaces});
                }
                spaces = 0;
            }
        }
        return gaps;
    }
}
