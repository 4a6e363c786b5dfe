package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Tide tables are lists that show the depth of each pier}: what they show; that they are lists tells little. */
public final class RelativeRule extends SentenceRule {

    private static final int SCORE = 70;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 12;
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?<who>[^,;:()]{2,50}?) (?<be>is|are) (?<kind>(?:an? |the )?[^,;:()]{3,40}?) (?:that|which) (?<verb>\\p{L}+) (?<what>[^;:]{4,90})");
    private static final Pattern NO_DEED = Pattern.compile(
            "(?i)is|are|was|were|has|have|had|can|could|will|would|may|must|should|does|do|allows?|enables?|lets?|helps?|makes?|you|we|they|it|i|not|only|then|also|the|an?|runs?|consists?|contains?|comes?|belongs?|acts?|works?|needs?|wants?|gets?");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*\\b(?:it|its|them|this|that|these|those|you|your|we|which|who|when|if|but|so|and (?:\\p{L}+s|then|also)) .*|(?:to|on|in|at|by|for|from|with|of|as|into|up|out|down|over)\\b.*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Inversion inversion;

    public RelativeRule(Grammar grammar) {
        super(grammar);
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
    }

    @Override
    public String name() {
        return "relative";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        String pronounless = said.label().isEmpty() || text.startsWith(said.label()) ? text : said.label() + " " + text;
        Matcher relative = RELATIVE.matcher(pronounless);
        if (!relative.matches() || NO_DEED.matcher(relative.group("verb")).matches()) {
            return Optional.empty();
        }
        String who = relative.group("who");
        String verb = relative.group("verb");
        String what = Phrases.bare(relative.group("what"));
        int words = Phrases.words(what);
        boolean many = relative.group("be").equalsIgnoreCase("are");
        boolean agrees = many
                ? lexicon.isBase(verb)
                : verb.endsWith("s") && lexicon.verbBase(verb).isPresent();
        boolean fit = agrees
                && naming.usable(who)
                && Clauses.isName(tagger.tag(who), lexicon)
                && words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !LOOSE.matcher(what).matches()
                && tagger.tag(what).tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY))
                && !Clauses.dangles(tagger.tag(what));
        return fit
                ? inversion
                        .of(lexicon.lowered(who), verb)
                        .map(turned -> basic(
                                passage,
                                CardText.of("What " + turned + "?", Phrases.capitalised(what)),
                                said.sentence().text(),
                                SCORE))
                : Optional.empty();
    }
}
