package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the tabs before a line's first word into spaces. Where a file indents with tabs here and with spaces there, a tab is
 * as wide as the step of its spaces; otherwise it reaches the next multiple of four.
 */
public final class Tabs {

    private static final int USUAL_WIDTH = 4;

    private Tabs() {}

    public static List<String> expanded(List<String> lines) {
        int width = width(lines);
        List<String> expanded = new ArrayList<>(lines.size());
        for (String line : lines) {
            expanded.add(line.isEmpty() || !Character.isWhitespace(line.charAt(0)) ? line : expanded(line, width));
        }
        return expanded;
    }

    /** The smallest indent by spaces that a tenth of the space-indented lines stand at. */
    private static int width(List<String> lines) {
        int[] counts = new int[USUAL_WIDTH];
        int indented = 0;
        for (String line : lines) {
            int spaces = line.length() - line.stripLeading().length();
            if (spaces > 0 && spaces < line.length() && line.lastIndexOf('\t', spaces - 1) < 0) {
                indented++;
                if (spaces < USUAL_WIDTH) {
                    counts[spaces]++;
                }
            }
        }
        for (int spaces = 2; spaces < USUAL_WIDTH; spaces++) {
            if (counts[spaces] * 10 > indented) {
                return spaces;
            }
        }
        return USUAL_WIDTH;
    }

    private static String expanded(String line, int width) {
        StringBuilder indent = new StringBuilder();
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            int columns = line.charAt(start) == '\t' ? width - indent.length() % width : 1;
            indent.append(" ".repeat(columns));
            start++;
        }
        return indent.append(line, start, line.length()).toString();
    }
}
