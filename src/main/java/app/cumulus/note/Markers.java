package app.cumulus.note;

import java.util.List;
import java.util.Map;

/**
 * Finds the lines that are there for a program, not for a reader: the front matter of a file, HTML comments, lines of
 * nothing but tags, images, org-mode settings.
 */
final class Markers {

    private static final String MARKUP = "markup";

    private final List<String> lines;
    private final boolean markdown;
    private final Map<Integer, String> blank;

    private Markers(List<String> lines, boolean markdown, Map<Integer, String> blank) {
        this.lines = lines;
        this.markdown = markdown;
        this.blank = blank;
    }

    /** Adds these lines to {@code blank}, each with its reason. */
    static void find(List<String> lines, boolean markdown, Map<Integer, String> blank) {
        Markers markers = new Markers(lines, markdown, blank);
        int index = markers.frontMatter();
        while (index < lines.size()) {
            index = markers.comment(index);
        }
    }

    /** Lines between two {@code ---} at the very start, all of them {@code key: value} or deeper. */
    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        int end = 1;
        while (end < lines.size() && isSetting(lines.get(end))) {
            end++;
        }
        boolean closed = end > 1 && end < lines.size() && lines.get(end).strip().matches("---|\\.\\.\\.");
        for (int i = 0; closed && i <= end; i++) {
            blank.put(i + 1, "front matter");
        }
        return closed ? end + 1 : 0;
    }

    private static boolean isSetting(String line) {
        int colon = line.indexOf(':');
        boolean key = colon > 0 && line.substring(0, colon).chars().noneMatch(Character::isWhitespace);
        return key || line.startsWith(" ") || line.startsWith("- ") || line.startsWith("#");
    }

    private int comment(int index) {
        String line = lines.get(index).strip();
        if (line.startsWith("<!--")) {
            int end = index;
            while (end + 1 < lines.size()
                    && !lines.get(end).contains("-->")
                    && !lines.get(end + 1).isBlank()) {
                end++;
            }
            for (int i = index; i <= end && lines.get(end).stripTrailing().endsWith("-->"); i++) {
                blank.put(i + 1, "comment");
            }
            return end + 1;
        }
        if (isMarkup(line)) {
            blank.put(index + 1, MARKUP);
        }
        return index + 1;
    }

    private boolean isMarkup(String line) {
        boolean org = line.startsWith("#+") || line.equals(":PROPERTIES:") || line.equals(":END:");
        boolean tag = markdown && line.startsWith("<") && line.endsWith(">") && line.length() < 1000;
        boolean image = markdown && (line.startsWith("![") || line.startsWith("[!")) && line.length() < 1000;
        return org || (tag || image) && Markup.words(line).isBlank() || image && line.matches("\\[!\\w+]");
    }
}
