package app.cumulus.follow;

import app.cumulus.deck.LineWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A note that is edited and remembers of each line which lines of the original it came from. */
final class TracedNote {

    /**
     * A line of the edited note.
     *
     * @param from the lines of the original that it came from, counted from 1; none for a new one
     */
    record Line(String text, Set<Integer> from) {

        Line saying(String other) {
            return new Line(other, from);
        }
    }

    private final List<String> original;
    private final List<Line> lines = new ArrayList<>();

    TracedNote(List<String> original) {
        this.original = List.copyOf(original);
        for (int line = 1; line <= original.size(); line++) {
            lines.add(new Line(original.get(line - 1), Set.of(line)));
        }
    }

    /** The lines as they are now; edits change this list. */
    List<Line> lines() {
        return lines;
    }

    List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    /** What became of each line of the original that has words. */
    Trace forward() {
        Map<Integer, Set<Integer>> became = new HashMap<>();
        for (int line = 1; line <= lines.size(); line++) {
            for (int from : lines.get(line - 1).from()) {
                became.computeIfAbsent(from, key -> new HashSet<>()).add(line);
            }
        }
        return new Trace(original, texts(), became);
    }

    /** What becomes of each edited line if the edits are taken back. */
    Trace backward() {
        Map<Integer, Set<Integer>> became = new HashMap<>();
        for (int line = 1; line <= lines.size(); line++) {
            became.put(line, lines.get(line - 1).from());
        }
        return new Trace(texts(), original, became);
    }

    /** Two versions of a note, and which lines of the second each line of the first has become. */
    record Trace(List<String> before, List<String> after, Map<Integer, Set<Integer>> became) {

        enum Fate {
            UNCHANGED,
            EDITED,
            GONE
        }

        /** The lines that some lines have become. */
        Set<Integer> of(List<Integer> some) {
            Set<Integer> all = new HashSet<>();
            some.forEach(line -> all.addAll(became.getOrDefault(line, Set.of())));
            return all;
        }

        /** What has become of some lines with words. */
        Fate fate(List<Integer> some) {
            Set<Integer> all = of(some);
            if (all.isEmpty()) {
                return Fate.GONE;
            }
            return some.stream().allMatch(this::isUnchanged) ? Fate.UNCHANGED : Fate.EDITED;
        }

        private boolean isUnchanged(int line) {
            Set<Integer> now = became.getOrDefault(line, Set.of());
            return now.size() == 1
                    && LineWords.of(before.get(line - 1))
                            .equals(LineWords.of(after.get(now.iterator().next() - 1)));
        }
    }
}
