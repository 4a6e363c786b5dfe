package app.cumulus.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Braces drawn with {@code \ | /} in the right margin that join lines to one remark:
 *
 * <pre>
 * Expedited : 1 to 5 minutes   \
 * Standard  : 3 to 5 hours     |  -> at least 90 days
 * Bulk      : 5 to 12 hours    /
 * </pre>
 */
final class MarginBraces {

    /**
     * A remark and the lines it holds for.
     *
     * @param text the remark without its arrow
     * @param line the line it is written on
     */
    record Remark(Span span, int line, String text) {}

    private static final Pattern BRACE =
            Pattern.compile("^(.*?\\S|)(\\s+)([\\\\|/])(?:\\s*(?:(?:->|=>|-|>)\\s*(\\S.*)))?\\s*$");
    private static final int COLUMN_TOLERANCE = 2;

    private final List<String> lines;
    private final List<Remark> remarks = new ArrayList<>();

    private MarginBraces(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Lines without their braces, and the remarks that the braces carried. */
    record Cleared(List<String> lines, List<Remark> remarks) {}

    static Cleared clear(List<String> lines) {
        MarginBraces braces = new MarginBraces(lines);
        braces.clearAll();
        return new Cleared(braces.lines, braces.remarks);
    }

    private void clearAll() {
        int line = 0;
        while (line < lines.size()) {
            int end = runEnd(line);
            if (end > line) {
                take(line, end);
                line = end;
            }
            line++;
        }
    }

    /** Index of the last line whose brace stands under that of the first; the first itself where there is no run. */
    private int runEnd(int first) {
        int column = column(first);
        if (column < 0) {
            return first;
        }
        int last = first;
        for (int next = first + 1; next < lines.size() && next - last <= 2; next++) {
            int nextColumn = column(next);
            if (nextColumn >= 0 && Math.abs(nextColumn - column) <= COLUMN_TOLERANCE) {
                last = next;
            } else if (!lines.get(next).isBlank()) {
                break;
            }
        }
        return last;
    }

    private int column(int index) {
        Matcher brace = BRACE.matcher(lines.get(index));
        if (!brace.matches()) {
            return -1;
        }
        boolean inMargin = brace.group(2).length() >= 2
                || brace.group(3).equals("|")
                || brace.group(1).isEmpty();
        return inMargin || brace.group(4) != null ? brace.start(3) : -1;
    }

    private void take(int first, int last) {
        StringBuilder remark = new StringBuilder();
        int remarkLine = first;
        for (int index = first; index <= last; index++) {
            Matcher brace = BRACE.matcher(lines.get(index));
            if (brace.matches()) {
                if (brace.group(4) != null) {
                    remarkLine = remark.length() == 0 ? index : remarkLine;
                    remark.append(remark.length() == 0 ? "" : " ")
                            .append(brace.group(4).strip());
                }
                lines.set(index, brace.group(1));
            }
        }
        if (remark.length() > 0) {
            remarks.add(new Remark(new Span(first + 1, last + 1), remarkLine + 1, remark.toString()));
        }
    }
}
