package app.cumulus.cli;

import java.util.ArrayList;
import java.util.List;

/** Sets two texts in columns, so that they can be compared. */
final class SideBySide {

    private static final int WIDTH = 48;

    private SideBySide() {}

    /** The lines of both, as many as the longer one takes. */
    static List<String> of(List<String> left, List<String> right) {
        List<String> one = wrapped(left);
        List<String> other = wrapped(right);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < Math.max(one.size(), other.size()); line++) {
            String half = line < one.size() ? one.get(line) : "";
            String rest = line < other.size() ? other.get(line) : "";
            lines.add(("  " + half + " ".repeat(WIDTH - half.length()) + " | " + rest).stripTrailing());
        }
        return lines;
    }

    private static List<String> wrapped(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String rest = text;
            while (rest.length() > WIDTH) {
                int space = rest.lastIndexOf(' ', WIDTH);
                int cut = space > WIDTH / 2 ? space : WIDTH;
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = "  " + rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
