package app.cumulus.card.rule.purpose;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Sealing crates against thieves, for example} under "Seal Wax": what that can be used for. */
public final class GerundRule implements Rule {

    private static final int SCORE = 66;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 12;
    private static final Pattern DOING = Pattern.compile("(?i)(?<doing>\\p{L}{2,}ing)\\b (?<rest>[^:;?=]+)");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?i),? (?:for example|for instance)$|^(?:for example|e\\.?g\\.?),? ");
    private static final Pattern NO_DOING = Pattern.compile(
            "(?i)(?:according|depending|including|excluding|using|during|nothing|something|everything|anything|following|being|having|regarding|missing|existing|running|remaining|pending|string|going|moving|making sure|talking|thinking|looking|learning|pricing|billing|networking|routing|scaling|caching|logging|monitoring|streaming|computing|training|testing|hosting|engineering|warehousing|storing)\\b.*");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*\\b(?:it|its|them|this|that|these|those|is|are|was|will|can|must|should|we|i|you|they|not)\\b.*|.*->.*");
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?i)\\p{L}{2,}ing\\b.*|.*\\b(?:with|vs|and|or|how|using|to|steps?|example|examples|process|notes?|ways?|tips?|benefits?|advantages?|features?|problems?|issues?|errors?)\\b.*|.*[&+=].*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;

    public GerundRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "gerund";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String whole = Phrases.bare(Tidying.of(passage.text()));
        String text = Phrases.bare(EXAMPLE.matcher(whole).replaceAll(""));
        Matcher doing = DOING.matcher(text);
        String subject = Naming.brief(passage.place().subject());
        boolean told = passage.isStatement()
                && passage.block() instanceof Statement
                && passage.children().isEmpty()
                && passage.place().titled()
                && passage.place().leadIn().isEmpty()
                && !text.equals(whole)
                && doing.matches()
                && isDeed(doing.group("doing"), doing.group("rest"))
                && speaks(subject)
                && !Naming.sharesWord(text, subject)
                && Stream.concat(passage.before().stream(), passage.following().stream())
                        .noneMatch(GerundRule::isDoing);
        if (!told || Phrases.words(text) < LEAST_WORDS || Phrases.words(text) > MOST_WORDS) {
            return List.of();
        }
        return List.of(
                basic(passage, CardText.of("What can " + subject + " be used for?", Phrases.capitalised(text)), SCORE));
    }

    private boolean isDeed(String doing, String rest) {
        Sentence words = tagger.tag(rest);
        return lexicon.verbBase(doing.toLowerCase(Locale.ROOT)).isPresent()
                && !NO_DOING.matcher(doing + " " + rest).matches()
                && !LOOSE.matcher(rest).matches()
                && (words.token(0).is(Tag.NOUN) || words.token(0).is(Tag.DETERMINER))
                && !Clauses.dangles(words);
    }

    private boolean speaks(String subject) {
        return naming.usable(subject)
                && naming.isName(subject)
                && !naming.isAdjective(subject)
                && !(Nouns.isMany(subject))
                && !ACTIVITY.matcher(subject).matches()
                && !(Phrases.words(subject) == 1 && lexicon.isCommon(subject));
    }

    private static boolean isDoing(Block block) {
        return block instanceof Statement statement
                && DOING.matcher(Phrases.bare(statement.text())).lookingAt();
    }
}
