package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a new version that the version before did not have, by their words. */
final class ReturnedLines {

    private final List<String> lines;
    private final List<Integer> fresh = new ArrayList<>();
    private final Map<Integer, Map<String, Integer>> startByWords = new HashMap<>();

    ReturnedLines(List<String> lines, LineAlignment alignment) {
        this.lines = lines;
        Set<Integer> known = alignment.known();
        for (int line = 1; line <= lines.size(); line++) {
            if (!known.contains(line) && !LineWords.of(lines.get(line - 1)).isEmpty()) {
                fresh.add(line);
            }
        }
    }

    /** Where lines with these words are back, in as many lines as they were. */
    Optional<Span> of(String words, Span was) {
        int length = was.endLine() - was.startLine() + 1;
        Integer start = startByWords.computeIfAbsent(length, this::starts).get(words);
        return Optional.ofNullable(start).map(line -> new Span(line, Math.min(lines.size(), line + length - 1)));
    }

    private Map<String, Integer> starts(int length) {
        Map<String, Integer> starts = new HashMap<>();
        for (int line : fresh) {
            starts.putIfAbsent(LineWords.of(lines, new Span(line, line + length - 1)), line);
        }
        return starts;
    }
}
