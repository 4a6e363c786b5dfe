package app.cumulus.card.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Endings that words lose so that their forms can be compared; much cheaper than an expression that looks for them. */
public final class Endings {

    /** Longest first, by their last letter. */
    private final Map<Character, List<String>> byLast;

    /** @param endings divided by blanks */
    public Endings(String endings) {
        byLast = Stream.of(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));
    }

    /** The word without the longest of the endings it has. */
    public String cutFrom(String word) {
        if (word.isEmpty()) {
            return word;
        }
        for (String ending : byLast.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
