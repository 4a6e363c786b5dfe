package app.cumulus.card.generate;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.NoteLanguage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells which sections are in a language that the lexicon does not know: few of their words are function words of it. Rules
 * that take sentences apart would make debris of them.
 */
final class Languages {

    private static final int LEAST_WORDS = 25;
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");

    /** Words of a section, and how many of them are function words: of English, and of each other language. */
    private static final class Count {
        private final int[] others = new int[NoteLanguage.known().size()];
        private int words;
        private int known;

        void add(String word, Lexicon lexicon) {
            words++;
            known += lexicon.functionWord(word).isPresent() ? 1 : 0;
            for (int i = 0; i < others.length; i++) {
                others[i] += NoteLanguage.known().get(i).has(word) ? 1 : 0;
            }
        }

        Optional<NoteLanguage> language() {
            return IntStream.range(0, others.length)
                    .boxed()
                    .max(Comparator.comparingInt(i -> others[i]))
                    .filter(i -> others[i] >= LEAST_SHARE * words)
                    .map(NoteLanguage.known()::get);
        }

        boolean isForeign() {
            int most = IntStream.of(others).max().orElse(0);
            return words >= LEAST_WORDS && (known < LEAST_SHARE * words || known < most);
        }
    }

    private final Map<String, Count> bySection = new HashMap<>();
    private final Count whole = new Count();

    Languages(List<Passage> passages, Lexicon lexicon) {
        for (Passage passage : passages) {
            Count section = bySection.computeIfAbsent(passage.place().topic().get(0), key -> new Count());
            NO_LETTER
                    .splitAsStream(passage.text())
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> {
                        section.add(word, lexicon);
                        whole.add(word, lexicon);
                    });
        }
    }

    /** Whether a passage is in a language whose words are known. */
    boolean isKnown(Passage passage) {
        Count section = bySection.get(passage.place().topic().get(0));
        return !whole.isForeign() || section.words >= LEAST_WORDS && !section.isForeign();
    }

    /** What a card asks about a passage, in the language of the note where its questions are known. */
    CardText asked(Passage passage, CardText text) {
        return isKnown(passage)
                ? text
                : whole.language()
                        .map(language -> language.asked(text.question()))
                        .map(question -> new CardText(question, text.answer(), text.extra(), text.clozeText()))
                        .orElse(text);
    }
}
