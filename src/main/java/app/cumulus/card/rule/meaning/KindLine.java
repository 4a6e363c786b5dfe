package app.cumulus.card.rule.meaning;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Genus;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.WholeSentence;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that tells of which kind the thing of its heading is, wherever it stands below it: {@code Quiet way to the yard}. */
final class KindLine {

    private static final Pattern IS = Pattern.compile("(?i)^(?:it|this|they|these)(?:'s| is| are) \\S.+$");
    /** A bound, what the reader has, an example, two things side by side. */
    private static final Pattern NO_KIND = Pattern.compile(
            "(?i)^(?:(?:an?|the) )?(?:max|min|maximum|minimum|limit|number|note|example|new|same|default|other|another|only|oldest|your|our|my)\\b|^\\d|\\bvs\\b|\\b(?:your|our) responsibility\\b");
    /** {@code The gate of the yard}: one that was told of before; what stands in brackets may be the name of another thing. */
    private static final Pattern MARKED = Pattern.compile("(?i)^the |[()]");
    /** {@code rope for ships}, {@code gate that opens}: what hangs on the noun. */
    private static final Pattern LINKED = Pattern.compile(
            "(?i)(?: (?:used|designed|dedicated|organi[sz]ed|built|made))? (?:that|which|where|for|of|to|used|across) .*$");

    /** {@code a lamp}, {@code night drive}, {@code way of …}: what it is, nothing to be done with it. */
    private static final Pattern THING = Pattern.compile(
            "(?i)an? .*|(?:\\p{L}+ ){0,2}(?:way|drive|database|service|tool|engine|system|platform)(?: (?:of|for|to|that|which) .*)?");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final WholeSentence whole;
    private final Meaning meanings;
    private final Genus genus;

    KindLine(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.parser = grammar.parser();
        this.whole = new WholeSentence(grammar.lexicon());
        this.meanings = new Meaning(grammar.lexicon(), grammar.tagger());
        this.genus = new Genus(grammar.lexicon(), grammar.tagger());
    }

    static boolean isThing(String meaning) {
        return THING.matcher(meaning).matches();
    }

    /** Whether it is a noun phrase around the name of a kind, and no word of it is in the name. */
    boolean isOfKind(String phrase, String name) {
        return isOfKind(phrase) && !Naming.sharesWord(name, phrase);
    }

    /** Whether it is a noun phrase around the name of a kind: {@code inexpensive lifting tool}. */
    boolean isKind(String phrase) {
        return meanings.form(phrase) == Meaning.Form.THING && genus.isOfKind(phrase);
    }

    private boolean isOfKind(String phrase) {
        return isKind(phrase) && meanings.isDefining(phrase);
    }

    /** The kind of thing, what tells it apart, and nothing that is said of it by a verb: {@code strong rope for ships}. */
    boolean is(String said) {
        Sentence words = tagger.tag(said);
        return isOfKind(said) && !NO_KIND.matcher(said).find() && !whole.is(words, parser.parse(words));
    }

    /** {@code Red Rope: rope for ships}, {@code Knot: ropes of the yard}: its noun is in the name already, or the name is of one thing only. */
    boolean is(String said, String name) {
        String noun = genus.noun(said);
        boolean named = Naming.sharesWord(noun, name) || Nouns.isPlural(noun) && !Nouns.isPlural(name);
        return is(said) && !named;
    }

    /** Whether something hangs on its noun, or it ends with its noun. */
    boolean isBound(String said) {
        return genus.isRestricted(said) || genus.isWhole(said);
    }

    /** Whether it says so below other lines: by all of the line, and no line beside it tells another kind. */
    boolean isLater(Passage passage, String said) {
        return passage.text().startsWith(said)
                && !MARKED.matcher(said).find()
                && LINKED.matcher(said).find()
                && Stream.concat(passage.before().stream(), passage.following().stream())
                        .noneMatch(block -> block instanceof Statement statement
                                && (is(statement.text())
                                        || IS.matcher(statement.text()).matches()));
    }
}
