package app.cumulus.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds lines that were broken into several, joined or filled anew: three words in a row that stand equally often among the
 * lines in question of both versions lead from one to the other, wherever the line ends are now.
 */
final class BrokenLines {

    private static final int RUN = 3;
    private static final int LEAST_WORDS = 2;
    private static final double MOST = 0.9;

    private final Stream before;
    private final Stream after;

    /** @param before the lines in question of the version before, by their numbers; the same for {@code after} */
    BrokenLines(TreeMap<Integer, String> before, TreeMap<Integer, String> after) {
        this.before = new Stream(before);
        this.after = new Stream(after);
    }

    /** A line and one that it is a part of, or that is a part of it. */
    record Piece(int i, int j) {}

    /** The words of some lines in one row, and which line each is of. */
    private static final class Stream {
        private final List<String> words = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final Map<Integer, Integer> lengths = new HashMap<>();

        Stream(TreeMap<Integer, String> texts) {
            texts.forEach((line, text) -> {
                List<String> all = Arrays.asList(text.split(" "));
                words.addAll(all);
                all.forEach(word -> lines.add(line));
                lengths.put(line, all.size());
            });
        }

        /** Where runs of words begin. */
        Map<List<String>, List<Integer>> runs() {
            Map<List<String>, List<Integer>> runs = new HashMap<>();
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.computeIfAbsent(words.subList(at, at + RUN), key -> new ArrayList<>(1))
                        .add(at);
            }
            return runs;
        }
    }

    /** The pieces, in the order of the lines before: of lines that most of the other version's words are made of. */
    List<Piece> pieces() {
        Map<Integer, Map<Integer, Set<Integer>>> common = new TreeMap<>();
        Map<Integer, Set<Integer>> found = new HashMap<>();
        Map<List<String>, List<Integer>> there = after.runs();
        before.runs().forEach((run, places) -> {
            List<Integer> others = there.getOrDefault(run, List.of());
            for (int place = 0; others.size() == places.size() && place < RUN * places.size(); place++) {
                int at = places.get(place / RUN) + place % RUN;
                int other = others.get(place / RUN) + place % RUN;
                common.computeIfAbsent(before.lines.get(at), key -> new TreeMap<>())
                        .computeIfAbsent(after.lines.get(other), key -> new HashSet<>())
                        .add(at);
                found.computeIfAbsent(after.lines.get(other), key -> new HashSet<>())
                        .add(other);
            }
        });
        List<Piece> pieces = new ArrayList<>();
        common.forEach((i, others) -> {
            int length = before.lengths.get(i);
            int all = others.values().stream().mapToInt(Set::size).sum();
            others.forEach((j, words) -> {
                int otherLength = after.lengths.get(j);
                boolean made = all >= MOST * length && found.get(j).size() >= MOST * otherLength;
                if (made && words.size() >= Math.min(LEAST_WORDS, Math.min(length, otherLength))) {
                    pieces.add(new Piece(i, j));
                }
            });
        });
        return pieces;
    }
}
