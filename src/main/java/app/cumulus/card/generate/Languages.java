package app.cumulus.card.generate;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which sections are in a language that the lexicon does not know: few of their words are function words of it. Rules
 * that take sentences apart would make debris of them.
 */
final class Languages {

    private static final int LEAST_WORDS = 25;
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");

    /** Words of a section, and how many of them are function words. */
    private static final class Count {
        private int words;
        private int known;

        boolean isForeign() {
            return words >= LEAST_WORDS && known < LEAST_SHARE * words;
        }
    }

    private final Map<String, Count> bySection = new HashMap<>();
    private final Count whole = new Count();

    Languages(List<Passage> passages, Lexicon lexicon) {
        for (Passage passage : passages) {
            Count section = bySection.computeIfAbsent(passage.place().topic().get(0), key -> new Count());
            for (String word : NO_LETTER.split(passage.text())) {
                int known = lexicon.functionWord(word).isPresent() ? 1 : 0;
                section.words += word.isEmpty() ? 0 : 1;
                section.known += known;
                whole.words += word.isEmpty() ? 0 : 1;
                whole.known += known;
            }
        }
    }

    /** Whether a passage is in a language whose words are known. */
    boolean isKnown(Passage passage) {
        Count section = bySection.get(passage.place().topic().get(0));
        return !whole.isForeign() || section.words >= LEAST_WORDS && !section.isForeign();
    }
}
