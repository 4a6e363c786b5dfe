package app.cumulus.queue;

import app.cumulus.card.TopicPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shuffles cards so that each topic is spread evenly over the whole: first topics over their section, then sections over
 * the day. The same seed gives the same order, on every machine.
 */
final class SeededMix {

    private final long seed;

    SeededMix(long seed) {
        this.seed = seed;
    }

    List<Candidate> order(List<Candidate> cards) {
        return spread(
                spread(shuffled(cards), Candidate::topic, TopicPath::toString),
                each -> each.topic().section(),
                Function.identity());
    }

    private List<Candidate> shuffled(List<Candidate> cards) {
        return cards.stream()
                .map(card -> new Hashed(hash(card.card().value()), card))
                .sorted(Comparator.comparingLong(Hashed::hash)
                        .thenComparing(hashed -> hashed.card().card()))
                .map(Hashed::card)
                .toList();
    }

    private record Hashed(long hash, Candidate card) {}

    /** The k-th of n cards of a part gets the place (k + offset of the part) / n, between 0 and 1. */
    private <T> List<Candidate> spread(
            List<Candidate> cards, Function<Candidate, T> partOf, Function<T, String> nameOf) {
        Map<T, List<Candidate>> parts = new LinkedHashMap<>();
        cards.forEach(each -> parts.computeIfAbsent(partOf.apply(each), key -> new ArrayList<>())
                .add(each));
        List<Placed> placed = new ArrayList<>();
        parts.forEach((part, members) -> {
            double offset = (hash(nameOf.apply(part)) >>> 11) * 0x1.0p-53;
            for (int k = 0; k < members.size(); k++) {
                placed.add(new Placed((k + offset) / members.size(), members.get(k)));
            }
        });
        placed.sort(Comparator.comparingDouble(Placed::place));
        return placed.stream().map(Placed::card).toList();
    }

    private record Placed(double place, Candidate card) {}

    /** FNV-1a over seed and text, then the finalizer of SplitMix64, since FNV alone leaves near names near. */
    private long hash(String text) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
