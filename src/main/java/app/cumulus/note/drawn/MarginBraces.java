package app.cumulus.note.drawn;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Braces drawn with {@code \ | /} in the right margin that join lines to one remark:
 *
 * <pre>
 * Expedited : 1 to 5 minutes   \
 * Standard  : 3 to 5 hours     |  -> at least 90 days
 * Bulk      : 5 to 12 hours    /
 * </pre>
 *
 * The parts stand under each other; lines of {@code \} alone are line ends of a shell or of Markdown, not braces.
 */
public final class MarginBraces {

    /**
     * A remark and the lines it holds for.
     *
     * @param text the remark without its arrow
     */
    public record Remark(Span span, String text) {}

    private static final int COLUMN_TOLERANCE = 2;
    private static final int MOST_LINES_APART = 2;

    private final List<String> lines;
    private final Brace[] braces;
    private final List<Remark> remarks = new ArrayList<>();

    private MarginBraces(List<String> lines) {
        this.lines = new ArrayList<>(lines);
        this.braces = lines.stream().map(Brace::of).toArray(Brace[]::new);
    }

    /** Lines without their braces, and the remarks that the braces carried. */
    public record Cleared(List<String> lines, List<Remark> remarks) {}

    public static Cleared clear(List<String> lines) {
        MarginBraces braces = new MarginBraces(lines);
        braces.clearAll();
        return new Cleared(braces.lines, braces.remarks);
    }

    private void clearAll() {
        int line = 0;
        while (line < lines.size()) {
            int end = runEnd(line);
            if (end > line && isBrace(line, end)) {
                take(line, end);
            }
            line = Math.max(line, end) + 1;
        }
    }

    /** Index of the last line whose part stands under that of the first; the first itself where there is no run. */
    private int runEnd(int first) {
        if (braces[first] == null) {
            return first;
        }
        int last = first;
        for (int next = first + 1; next < lines.size() && next - last <= MOST_LINES_APART; next++) {
            if (braces[next] != null && Math.abs(braces[next].column() - braces[first].column()) <= COLUMN_TOLERANCE) {
                last = next;
                if (braces[next].sign() == '/') {
                    return last;
                }
            } else if (!lines.get(next).isBlank()) {
                break;
            }
        }
        return last;
    }

    private boolean isBrace(int first, int last) {
        boolean bars = false;
        boolean inMargin = false;
        boolean remark = false;
        for (int i = first; i <= last; i++) {
            if (braces[i] != null) {
                bars |= braces[i].sign() == '|';
                inMargin |= braces[i].inMargin();
                remark |= !braces[i].remark().isEmpty();
            }
        }
        boolean curved = braces[first].sign() == '\\' && braces[last].sign() == '/';
        return inMargin && (curved || remark && (bars || braces[last].sign() == '/'));
    }

    private void take(int first, int last) {
        StringBuilder remark = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (braces[i] != null) {
                remark.append(remark.length() == 0 || braces[i].remark().isEmpty() ? "" : " ");
                remark.append(braces[i].remark());
                lines.set(i, braces[i].before());
            }
        }
        if (remark.length() > 0) {
            remarks.add(new Remark(new Span(first + 1, last + 1), remark.toString()));
        }
    }
}
