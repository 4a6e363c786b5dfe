package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that are marks of a list by signs of the writer's own: {@code 1: lift}, {@code 2: turn}, {@code 3: lower}; {@code [1]},
 * {@code #1}, {@code 1 -}, {@code 1.-}, {@code Step 1:}. Such a sign alone may be anything; lines that count on from one with the same
 * signs are a list.
 */
final class CountedSigns {

    private static final int MOST_BETWEEN = 16;
    private static final int LEAST_IN_ROW = 3;

    /** What stands before the number and behind it, up to the words; before a figure it would be a value. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?<bold>(?:\\*\\*|__)?)(?<before>(?:(?i:step|point|no\\.?|nr\\.?) ?[#-]?|[\\[({<#])?)(?<number>\\d{1,2})(?<behind> ?(?:[\\])}>.:=/°,–—-]|\\\\\\)){0,2})\\k<bold>(?<colon>:?)\\s+(?![\\d\\s])");

    /** Brackets and angles stand behind the numbers of lists only. */
    private static final Pattern CLOSED = Pattern.compile(".*[\\])}>].*");

    private static final Pattern WORD = Pattern.compile(".*\\p{L}.*");

    private final Map<String, List<Item>> open = new HashMap<>();
    private final int[] lengths;

    private CountedSigns(int lines) {
        this.lengths = new int[lines];
    }

    private record Item(int line, int number, int length) {}

    /** For each line how long its mark is; 0 where it has none of this kind. */
    static int[] marksOf(List<String> lines) {
        CountedSigns found = new CountedSigns(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            found.read(i, lines.get(i));
        }
        found.open.forEach(found::close);
        return found.lengths;
    }

    private void read(int line, String raw) {
        Matcher signed = SIGNED.matcher(raw.strip());
        if (!signed.lookingAt()) {
            return;
        }
        String before = signed.group("before").toLowerCase(Locale.ROOT);
        String behind = signed.group("behind") + signed.group("colon");
        if (before.isEmpty() && behind.isBlank()) {
            return;
        }
        String signs = SourceLine.indent(raw) + " " + before + "1" + behind + signed.group("bold");
        List<Item> row = open.computeIfAbsent(signs, key -> new ArrayList<>());
        Item item = new Item(line, Integer.parseInt(signed.group("number")), signed.end());
        Item last = row.isEmpty() ? null : row.get(row.size() - 1);
        // words count what is long and has lines of its own, too: only where it follows at once is it a list
        int most = WORD.matcher(before).matches() ? 1 : MOST_BETWEEN;
        if (last != null && (item.number() != last.number() + 1 || line - last.line() > most)) {
            close(signs, row);
            row.clear();
        }
        if (!row.isEmpty() || item.number() == 1) {
            row.add(item);
        }
    }

    private void close(String signs, List<Item> row) {
        int least = CLOSED.matcher(signs).matches() ? 2 : LEAST_IN_ROW;
        if (row.size() >= least) {
            row.forEach(item -> lengths[item.line()] = item.length());
        }
    }
}
