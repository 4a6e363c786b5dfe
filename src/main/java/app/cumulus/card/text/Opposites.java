package app.cumulus.card.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words and their opposites. */
public final class Opposites {

    private final Map<String, String> opposites = new HashMap<>();

    public Opposites() {
        for (String line : Lexicon.lines("opposites.txt")) {
            String[] pair = line.split("\\s+");
            opposites.put(pair[0], pair[1]);
            opposites.put(pair[1], pair[0]);
        }
    }

    /** The opposite of a word; none if it has none. */
    public Optional<String> of(String word) {
        return Optional.ofNullable(opposites.get(word.toLowerCase(Locale.ROOT)));
    }
}
