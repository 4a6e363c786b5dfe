package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds lines of one version of a note in another. */
public final class LineTracker {

    private LineTracker() {}

    /** The line that each of some lines has become; those that are gone are left out. */
    public static Map<Integer, Integer> follow(Set<Integer> lines, List<String> version, List<String> other) {
        Map<Integer, Integer> places = new HashMap<>();
        if (version.equals(other)) {
            lines.forEach(line -> places.put(line, line));
            return places;
        }
        LineAlignment alignment = LineAligner.align(version, other);
        for (int line : lines) {
            alignment.of(Span.line(line)).stream().findFirst().ifPresent(now -> places.put(line, now));
        }
        return places;
    }

    /** Where the lines of the span are now; none where all are gone. */
    public static Optional<Span> find(Span span, List<String> version, List<String> other) {
        if (version.equals(other)) {
            return Optional.of(span);
        }
        LineAlignment alignment = LineAligner.align(version, other);
        List<Integer> lines = new ArrayList<>(alignment.of(span));
        if (lines.isEmpty()) {
            lines.addAll(alignment.broken().of(span));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(Lines.block(lines));
    }
}
