package app.cumulus.card.generate;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a writer makes up a story or works an example out: {@code let's say we have 6 carts. So 2 of them stop …}. It goes
 * on over the lines right behind it that take it up, and ends at a heading or an empty line.
 */
final class Stories {

    private static final int MOST_BETWEEN = 3;
    private static final int MOST_WORKED_OUT = 4;
    private static final int LEAST_LETTERS = 3;

    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?<![(\\p{L}])(?:"
                    + "let'?s (?:say|assume|suppose|imagine)\\b|imagine\\b|suppose\\b|assume (?:that|you|we|there|your|our)\\b"
                    + "|say (?:you|we) have\\b|(?:in )?(?:the )?same example\\b|(?:sample|example) \\d+\\s*(?::|$)"
                    + "|for (?:example|instance)\\s*[,:]?\\s*(?:(?:you|we|i) (?!can|may|might|could|should|must|cannot|are)\\p{L}|an? \\p{L}+ (?:which|that|with)\\b))");

    private static final Pattern WORKED_OUT = Pattern.compile("(?i)^(?:sample|example) \\d+\\s*(?::.*|$)");

    /** A line that takes up what was told before it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:[-=]>|(?:so|then|again|finally|now|next|afterwards|after that|in (?:this|that|such)(?: an?)? cases?|at the end)\\b)");

    private static final Pattern VERSION = Pattern.compile("(?<![\\p{L}\\d.-])[vV]\\d(?![\\p{L}\\d.])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]+");

    private final List<Passage> passages;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final List<Told> told = new ArrayList<>();
    private Told open;
    private int lastLine;
    private int between;
    private int workedOut;

    private Stories(List<Passage> passages, Tagger tagger, Lexicon lexicon) {
        this.passages = passages;
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** For each passage the story in it. */
    static List<Story> in(List<Passage> passages, Tagger tagger, Lexicon lexicon) {
        Stories stories = new Stories(passages, tagger, lexicon);
        passages.forEach(stories::read);
        return stories.ended();
    }

    /**
     * What a passage tells, before it is known which words come nowhere else.
     *
     * @param from where in the passage it begins
     * @param scene the sentence with which the story begins
     * @param nouns what that sentence speaks of
     */
    private record Told(int from, String scene, Set<String> nouns) {}

    private void read(Passage passage) {
        if (passage.heading() || passage.span().startLine() > lastLine + 1) {
            open = null;
        }
        lastLine = Math.max(lastLine, passage.span().endLine());
        Matcher opening = OPENING.matcher(passage.text());
        if (passage.heading() || passage.block() instanceof CodeBlock) {
            told.add(null);
        } else if (opening.find()) {
            String scene =
                    Sentences.of(passage.text().substring(opening.start())).get(0);
            Set<String> nouns = nouns(scene);
            nouns.removeAll(words(String.join(" ", passage.place().topic())));
            open = new Told(opening.start(), scene, nouns);
            between = 0;
            workedOut = WORKED_OUT.matcher(passage.text()).matches() ? MOST_WORKED_OUT : 0;
            told.add(open);
        } else if (open != null && (workedOut > 0 || goesOn(passage.text()))) {
            between = 0;
            workedOut--;
            told.add(new Told(0, open.scene(), open.nouns()));
        } else {
            between++;
            open = between > MOST_BETWEEN ? null : open;
            told.add(null);
        }
    }

    private boolean goesOn(String text) {
        return GOES_ON.matcher(text).find()
                || VERSION.matcher(text).find() && VERSION.matcher(open.scene()).find()
                || words(text).stream().anyMatch(open.nouns()::contains);
    }

    private List<Story> ended() {
        Map<String, Integer> everywhere = new HashMap<>();
        Map<String, Integer> inside = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            words(text).forEach(word -> everywhere.merge(word, 1, Integer::sum));
            if (told.get(i) != null) {
                String tale = text.substring(told.get(i).from());
                words(tale).forEach(word -> inside.merge(word, 1, Integer::sum));
            }
        }
        List<Story> stories = new ArrayList<>();
        for (Told part : told) {
            if (part == null) {
                stories.add(Story.NONE);
            } else {
                Set<String> own = new HashSet<>(part.nouns());
                own.removeIf(word -> !everywhere.get(word).equals(inside.get(word)));
                stories.add(new Story(part.from(), part.nouns(), own));
            }
        }
        return stories;
    }

    private Set<String> nouns(String scene) {
        Set<String> nouns = new HashSet<>();
        tagger.tag(scene).tokens().stream()
                .filter(token -> token.is(Tag.NOUN) && !lexicon.isGeneric(token.text()))
                .forEach(token -> nouns.addAll(words(token.text())));
        return nouns;
    }

    /** The words of a text, each once, in the singular. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lower.length() >= LEAST_LETTERS) {
                words.add(
                        lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower);
            }
        }
        return words;
    }
}
