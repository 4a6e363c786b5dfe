package app.cumulus.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds lines of a new version that may be edited lines of the one before: half their words or three quarters of their letters. */
final class EditedLines {

    private static final double LEAST_OF_WORDS = 0.5;
    private static final double LEAST_OF_LETTERS = 0.75;

    /** Two letters that changed places in a word of five. */
    private static final double LEAST_OF_LETTERS_OF_WORD = 0.6;

    /** A word on more lines than this is no lead, unless the line has none rarer. */
    private static final int COMMON = 60;

    private static final int RAREST = 3;
    private static final int NEAR = 6;
    private static final int LONGEST_SPELT = 400;

    private final String[] before;
    private final String[] after;
    private final boolean[] taken;
    private final Places places;
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, List<Integer>> linesByWord = new HashMap<>();

    EditedLines(String[] before, String[] after, boolean[] taken, Places places) {
        this.before = before;
        this.after = after;
        this.taken = taken;
        this.places = places;
        for (int j = 0; j < after.length; j++) {
            words.add(taken[j] ? Set.of() : Likeness.words(after[j]));
            for (String word : words.get(j)) {
                linesByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
            }
        }
    }

    /** Two lines and how alike they are. */
    record Pair(int i, int j, double likeness, int distance) {}

    /** The pairs, most alike first; of equals the one that stays nearest to its neighbours. */
    List<Pair> pairs(List<Integer> left) {
        List<Pair> pairs = new ArrayList<>();
        for (int i : left) {
            Set<String> mine = Likeness.words(before[i]);
            for (int j : candidates(i, mine)) {
                double likeness = likeness(before[i], mine, j);
                if (likeness > 0) {
                    pairs.add(new Pair(i, j, likeness, places.distance(i, j)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::distance)
                .thenComparingInt(Pair::i)
                .thenComparingInt(Pair::j));
        return pairs;
    }

    private Set<Integer> candidates(int i, Set<String> mine) {
        Set<Integer> candidates = new LinkedHashSet<>();
        List<List<Integer>> leads = mine.stream()
                .map(word -> linesByWord.getOrDefault(word, List.of()))
                .filter(lines -> !lines.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        for (int lead = 0; lead < leads.size(); lead++) {
            if (leads.get(lead).size() <= COMMON) {
                candidates.addAll(leads.get(lead));
            } else if (lead < RAREST) {
                addNearest(leads.get(lead), places.expected(i), candidates);
            }
        }
        for (int j = Math.max(0, places.expected(i) - NEAR);
                j < Math.min(after.length, places.expected(i) + NEAR);
                j++) {
            if (!taken[j]) {
                candidates.add(j);
            }
        }
        return candidates;
    }

    private static void addNearest(List<Integer> lines, int expected, Set<Integer> candidates) {
        int at = Collections.binarySearch(lines, expected);
        int middle = at < 0 ? -at - 1 : at;
        candidates.addAll(lines.subList(Math.max(0, middle - COMMON / 2), Math.min(lines.size(), middle + COMMON / 2)));
    }

    private double likeness(String text, Set<String> mine, int j) {
        double ofWords = Likeness.ofWords(mine, words.get(j));
        if (ofWords >= LEAST_OF_WORDS) {
            return ofWords;
        }
        boolean spelt = text.length() <= LONGEST_SPELT
                && after[j].length() <= LONGEST_SPELT
                && Likeness.mostOfLetters(text, after[j]) >= LEAST_OF_LETTERS;
        double ofLetters = spelt ? Likeness.ofLetters(text, after[j]) : 0;
        return ofLetters >= LEAST_OF_LETTERS && isSpeltAnew(text, after[j]) ? ofLetters : 0;
    }

    /** Whether most words of both are there, misspelt or not, or they differ in where words end. */
    private static boolean isSpeltAnew(String one, String other) {
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return true;
        }
        List<String> mine = new ArrayList<>(List.of(one.split(" ")));
        List<String> others = new ArrayList<>(List.of(other.split(" ")));
        int all = mine.size() + others.size();
        boolean asLong = mine.size() == others.size();
        mine.removeIf(others::remove);
        mine.removeIf(word -> others.stream()
                .filter(same -> Likeness.ofLetters(word, same) >= LEAST_OF_LETTERS_OF_WORD)
                .findFirst()
                .map(others::remove)
                .orElse(false));
        int common = (all - mine.size() - others.size()) / 2;
        // One word in the place of another, or else more than half of all.
        return asLong && 4 * common >= all || common > LEAST_OF_WORDS * (all - common);
    }
}
