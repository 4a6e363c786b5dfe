package app.cumulus.store;

import app.cumulus.catalog.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds cards that ask the same: their questions have the same letters and digits, whatever stands between these. */
final class Duplicates {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Duplicates() {}

    /** A card and what it asks. */
    record Asked(int number, String question) {}

    static Numbers among(List<Asked> cards) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (Asked card : cards) {
            String words = BETWEEN_WORDS
                    .matcher(card.question().toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            if (!words.isEmpty()) {
                groups.computeIfAbsent(words, key -> new ArrayList<>(1)).add(card.number());
            }
        }
        return Numbers.of(groups.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray());
    }
}
