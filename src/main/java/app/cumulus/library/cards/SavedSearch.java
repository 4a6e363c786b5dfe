package app.cumulus.library.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A search under a name of the user's. */
public record SavedSearch(String name, String query) {

    private static final String SETTING = "saved-searches";

    public SavedSearch {
        name = name.replaceAll("\\s+", " ").strip();
        query = query.replaceAll("\\s+", " ").strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
    }

    static List<SavedSearch> read(Map<String, String> settings) {
        return settings.getOrDefault(SETTING, "")
                .lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new SavedSearch(parts[0], parts[1]))
                .sorted(Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static Map<String, String> texts(List<SavedSearch> searches) {
        return Map.of(
                SETTING,
                searches.stream()
                        .map(search -> search.name() + "\t" + search.query())
                        .collect(Collectors.joining("\n")));
    }
}
