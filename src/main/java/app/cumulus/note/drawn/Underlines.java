package app.cumulus.note.drawn;

import app.cumulus.note.line.Rulers;
import java.util.ArrayList;
import java.util.List;

/**
 * Strokes drawn under parts of a line, with a word in them or on the next line that says what each part is:
 *
 * <pre>
 * reports.eu/2024/june.csv
 *            \______/  \_/
 *             prefix  suffix
 * </pre>
 */
public final class Underlines {

    /** A part of the line above and what it is called. */
    public record Part(String words, String label) {}

    /** The parts found and how many lines the drawing takes. */
    public record Found(List<Part> parts, int lines) {}

    /** A stroke from one column to another, with the word written into it, or nothing. */
    private record Stroke(int start, int end, String label) {}

    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_BESIDE = 4;

    private Underlines() {}

    /** Reads the drawing that begins on the line with this index; no parts where it is mere decoration. */
    public static Found under(List<String> lines, int index) {
        List<Stroke> strokes = strokes(lines.get(index));
        List<Part> parts = new ArrayList<>();
        if (index == 0 || strokes.isEmpty()) {
            return new Found(parts, 1);
        }
        boolean labelled = strokes.stream().noneMatch(stroke -> stroke.label().isEmpty());
        List<String> labels = labelled
                ? strokes.stream().map(Stroke::label).toList()
                : index + 1 < lines.size() ? labels(lines.get(index + 1), strokes.size()) : List.of();
        if (labels.size() != strokes.size()) {
            return new Found(parts, 1);
        }
        for (int i = 0; i < labels.size(); i++) {
            String words = between(lines.get(index - 1), strokes.get(i));
            if (!words.isEmpty()) {
                parts.add(new Part(words, labels.get(i)));
            }
        }
        return new Found(parts, parts.isEmpty() || labelled ? 1 : 2);
    }

    /** Whether a line consists of strokes, words within them included. */
    public static boolean isDrawn(String line) {
        return line.length() < 1000 && (Rulers.isDrawing(line) || !strokes(line).isEmpty());
    }

    /** The strokes of a line; none if anything else stands on it. */
    private static List<Stroke> strokes(String line) {
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = line.charAt(at) == '\\' ? line.indexOf('/', at) : runEnd(line, at);
            if (end - at < LEAST_COLUMNS - 1) {
                return List.of();
            }
            String inner = line.substring(at, end + 1);
            String label = inner.replaceAll("^[\\\\_^~-]++|[_^~/-]++$", "").strip();
            if (inner.charAt(0) == '\\' && inner.indexOf('_') < 0 || label.indexOf('\\') >= 0) {
                return List.of();
            }
            strokes.add(new Stroke(at, end, label));
            at = end + 1;
        }
        return strokes;
    }

    /** Last column of a run of {@code ^^^^} or {@code ~~~~}; before the start where there is none. */
    private static int runEnd(String line, int start) {
        int end = start;
        while (end < line.length() && "^~".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end - 1;
    }

    private static List<String> labels(String line, int strokes) {
        String words = line.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> apart = List.of(words.split("\\s{2,}+"));
        return apart.size() == strokes ? apart : List.of(words.split("\\s++"));
    }

    /** The words over a stroke, from word to word: strokes are drawn by eye and often a little beside. */
    private static String between(String line, Stroke stroke) {
        int start = nearest(line, stroke.start(), true);
        int end = nearest(line, stroke.end(), false);
        if (start < 0 || end < 0) {
            return "";
        }
        while (end < start || isInWord(line, end) && isInWord(line, end + 1)) {
            end++;
        }
        return line.substring(start, end + 1).strip();
    }

    /** The nearest column at which a word begins or ends; -1 where there is none close by. */
    private static int nearest(String line, int column, boolean begins) {
        for (int away = 0; away <= MOST_BESIDE; away++) {
            for (int at : new int[] {column - away, column + away}) {
                if (isInWord(line, at) && !isInWord(line, begins ? at - 1 : at + 1)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isInWord(String line, int column) {
        return column >= 0 && column < line.length() && Character.isLetterOrDigit(line.charAt(column));
    }
}
