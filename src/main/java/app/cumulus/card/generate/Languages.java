package app.cumulus.card.generate;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which sections are in a language that the lexicon does not know: few of their words are function words of it. Rules
 * that take sentences apart would make debris of them.
 */
final class Languages {

    private static final int LEAST_WORDS = 25;
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");

    /** Rules that only take what stands before a sign and what stands behind it. */
    private static final Set<String> PLAIN_RULES = Set.of("definition", "acronym", "alias");

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

    /** The rules that can be trusted with a passage. */
    List<Rule> trusted(List<Rule> rules, Passage passage) {
        Count section = bySection.get(passage.place().topic().get(0));
        boolean known = section.words < LEAST_WORDS ? !whole.isForeign() : !whole.isForeign() || !section.isForeign();
        return known
                ? rules
                : rules.stream()
                        .filter(rule -> PLAIN_RULES.contains(rule.name()))
                        .toList();
    }
}
