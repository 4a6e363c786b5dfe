package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds lines of one version of a note in another. */
public final class LineTracker {

    private LineTracker() {}

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
