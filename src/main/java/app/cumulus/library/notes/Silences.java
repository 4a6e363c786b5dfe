package app.cumulus.library.notes;

import app.cumulus.catalog.StandingSilence;
import app.cumulus.deck.LineTracker;
import app.cumulus.store.NoteVersion;
import app.cumulus.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows silenced lines from the versions of a note that last had them into a new one. */
public final class Silences {

    /** Of a version that has no number yet. */
    private static final long NEW = 0;

    private final Store store;

    public Silences(Store store) {
        this.store = store;
    }

    /** Those of a note that hold in a version of these lines; a silence whose line is not there waits until it is back. */
    public List<StandingSilence> in(String file, List<String> lines) {
        List<StandingSilence> holding = new ArrayList<>();
        Map<Long, List<StandingSilence>> byVersion = new TreeMap<>();
        for (StandingSilence silence : store.noteBook().silences(file)) {
            if (silence.place().isEmpty()) {
                holding.add(silence);
            } else {
                byVersion
                        .computeIfAbsent(silence.place().get().version(), key -> new ArrayList<>())
                        .add(silence);
            }
        }
        byVersion.forEach((version, silences) -> holding.addAll(followed(silences, version, lines)));
        return holding;
    }

    private List<StandingSilence> followed(List<StandingSilence> silences, long number, List<String> lines) {
        NoteVersion version = store.version(number).orElseThrow();
        Set<Integer> before = new TreeSet<>();
        silences.forEach(silence -> before.add(silence.place().orElseThrow().line()));
        Map<Integer, Integer> now = LineTracker.follow(before, version.lines(), lines);
        return silences.stream()
                .filter(silence -> now.containsKey(silence.place().orElseThrow().line()))
                .map(silence -> silence.at(new StandingSilence.Place(
                        NEW, now.get(silence.place().orElseThrow().line()))))
                .toList();
    }

    /** The line of each silence that is of a line. */
    public static Map<Long, Integer> places(List<StandingSilence> silences) {
        Map<Long, Integer> places = new HashMap<>();
        silences.forEach(silence -> silence.place().ifPresent(place -> places.put(silence.number(), place.line())));
        return places;
    }
}
