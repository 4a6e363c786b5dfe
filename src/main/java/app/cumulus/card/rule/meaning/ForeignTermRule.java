package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In a language that the lexicon does not know, only what looks like a name or an abbreviation is asked for, in no more words than needed. */
public final class ForeignTermRule implements Rule {

    private static final int SCORE = 78;
    private static final int MOST_NAME_WORDS = 5;
    private static final int LEAST_MEANING_WORDS = 2;
    private static final int MOST_MEANING_WORDS = 18;
    private static final int STEM = 5;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Capitalised or with a digit or sign in it, as names and abbreviations are. */
    private static final Pattern NAME_WORD = Pattern.compile("(?!\\d+[.)]$)[\\p{Lu}\\d`!/&(].*|\\p{Ll}+\\p{Lu}.*|&");

    /** {@code de}, {@code und}: between the words of a name. */
    private static final Pattern JOINT = Pattern.compile("\\p{Ll}{1,3}");

    /** A single word that is not spelled out of plain letters is no English term. */
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}+");

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern MARKS = Pattern.compile(".*(?:->|=>|[{}?]| = |: | - ).*");

    private final Naming naming;

    public ForeignTermRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "definition";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        return passage.term()
                .filter(term -> !term.isLabel() && isTerm(term.name()))
                .map(term -> card(passage, term))
                .orElse(List.of());
    }

    private List<Candidate> card(Passage passage, Term term) {
        List<String> sentences = Sentences.of(term.meaning());
        String meaning = sentences.isEmpty() ? "" : Phrases.bare(sentences.get(0));
        int words = Phrases.words(meaning);
        if (words < LEAST_MEANING_WORDS
                || words > MOST_MEANING_WORDS
                || MARKS.matcher(meaning).matches()
                || sharesStem(term.name(), meaning)) {
            return List.of();
        }
        boolean many = PLAIN.matcher(term.name()).matches() && Nouns.isPlural(term.name());
        String question = "What " + Auxiliary.is(many) + " " + term.name() + "?";
        return List.of(basic(passage, CardText.of(question, Phrases.capitalised(meaning)), SCORE));
    }

    private boolean isTerm(String name) {
        String[] words = BLANKS.split(name);
        boolean named = NAME_WORD.matcher(words[0]).matches()
                && NAME_WORD.matcher(words[words.length - 1]).matches()
                && Stream.of(words)
                        .allMatch(word -> NAME_WORD.matcher(word).matches()
                                || JOINT.matcher(word).matches());
        boolean single = words.length == 1;
        return named
                && words.length <= MOST_NAME_WORDS
                && !(single && (!PLAIN.matcher(name).matches() || naming.isAdjective(name)))
                && !naming.isGeneric(name);
    }

    /** Whether a long word of the name comes again in what is said of it, in whatever form. */
    private static boolean sharesStem(String name, String meaning) {
        String said = meaning.toLowerCase(Locale.ROOT);
        return LONG_WORD
                .matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> said.contains(word.group().substring(0, STEM)));
    }
}
