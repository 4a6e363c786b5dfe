package app.cumulus.deck;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How alike two texts are that {@link LineWords} made comparable, from 0 to 1. */
final class Likeness {

    private Likeness() {}

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split(" ")));
        words.remove("");
        return words;
    }

    /** Share of the words of both that they have in common. */
    static double ofWords(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        int common = 0;
        for (String word : smaller) {
            common += larger.contains(word) ? 1 : 0;
        }
        return (double) common / (one.size() + other.size() - common);
    }

    /** Share of the letters that stand in common runs (Ratcliff and Obershelp, 1988): finds words that were misspelt. */
    static double ofLetters(String one, String other) {
        int all = one.length() + other.length();
        return all == 0 ? 1 : 2.0 * common(one, other) / all;
    }

    /** No pair of texts is more alike in its letters than this, which costs little. */
    static double mostOfLetters(String one, String other) {
        int[] surplus = new int[128];
        one.chars().forEach(letter -> surplus[letter & 127]++);
        int common = 0;
        for (int i = 0; i < other.length(); i++) {
            common += surplus[other.charAt(i) & 127]-- > 0 ? 1 : 0;
        }
        return 2.0 * common / Math.max(1, one.length() + other.length());
    }

    private static int common(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] run = longestRun(one, other);
        int length = run[2];
        return length == 0
                ? 0
                : length
                        + common(one.substring(0, run[0]), other.substring(0, run[1]))
                        + common(one.substring(run[0] + length), other.substring(run[1] + length));
    }

    /** Where the longest common run begins in both, and its length. */
    private static int[] longestRun(String one, String other) {
        int[] best = new int[3];
        int[] above = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++) {
                if (one.charAt(i) == other.charAt(j)) {
                    row[j + 1] = above[j] + 1;
                    if (row[j + 1] > best[2]) {
                        best = new int[] {i + 1 - row[j + 1], j + 1 - row[j + 1], row[j + 1]};
                    }
                }
            }
            above = row;
        }
        return best;
    }
}
