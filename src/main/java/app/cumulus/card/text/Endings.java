package app.cumulus.card.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Endings that words lose so that their forms can be compared; much cheaper than an expression that looks for them. */
public final class Endings {

    private final List<String> longestFirst;

    /** @param endings divided by blanks */
    public Endings(String endings) {
        longestFirst = Stream.of(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The word without the longest of the endings it has. */
    public String cutFrom(String word) {
        for (String ending : longestFirst) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
