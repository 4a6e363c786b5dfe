package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Lets you book a crane to ensure that no lorry waits}: what the thing above is to ensure; what is to be kept apart. */
public final class AssuredRule extends SentenceRule {

    private static final int SCORE = 74;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 16;
    private static final Pattern ASSURED = Pattern.compile(
            "(?i)(?<does>\\p{L}+s) .{10,120}? (?:in order )?to (?<aim>ensure|guarantee|make sure) that (?<what>[^:;]+)");

    /** {@code Keep separated carts from the pier}, {@code keep carts separated from the pier}. */
    private static final Pattern KEPT = Pattern.compile(
            "(?i)(?:always |please )?keep (?:the |your )?(?:(?<how>separated?|isolated|detached|decoupled) )?(?<what>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2}?)(?: (?<state>separated?|isolated|detached|decoupled))? from (?<other>[^,.:;]{2,40})");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+){1,2}");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;

    public AssuredRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "assured";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher kept = KEPT.matcher(Phrases.bare(said.sentence().text()));
        if (kept.matches()) {
            return kept(passage, said, kept);
        }
        Matcher assured = ASSURED.matcher(Phrases.bare(said.sentence().text()));
        String subject = Naming.brief(said.label());
        boolean fit = assured.matches()
                && (naming.usable(subject) || TITLE.matcher(subject).matches())
                && lexicon.verbBase(assured.group("does").toLowerCase(Locale.ROOT))
                        .isPresent()
                && Phrases.words(assured.group("what")) >= LEAST_WORDS
                && Phrases.words(assured.group("what")) <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(assured.group("what")));
        if (!fit) {
            return Optional.empty();
        }
        String does = Auxiliary.does(Nouns.isMany(subject)) + " ";
        String asked = "What " + does + subject + " " + assured.group("aim") + "?";
        return Optional.of(basic(
                passage,
                CardText.of(asked, Phrases.capitalised(assured.group("what"))),
                said.sentence().text() + " ",
                SCORE));
    }

    private Optional<Candidate> kept(Passage passage, Said said, Matcher kept) {
        String how = kept.group("how") == null ? kept.group("state") : kept.group("how");
        return how == null || !naming.isNounPhrase(kept.group("what"))
                ? Optional.empty()
                : Optional.of(basic(
                        passage,
                        CardText.of(
                                "How should you keep " + kept.group("what") + "?",
                                Phrases.capitalised(how) + " from " + kept.group("other")),
                        said.sentence().text(),
                        SCORE));
    }
}
