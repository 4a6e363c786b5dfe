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
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The parcel number tells which pier the parcel comes from}: what a thing tells, shows or decides, be it said as a question of its own. */
public final class TellsRule extends SentenceRule {

    private static final int SCORE = 74;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(?:tells?|defines?|determines?|shows?|indicates?|specif(?:y|ies)|identif(?:y|ies)|says?|controls?|decides?|records?|governs?|dictates?|denotes?|tracks?|can (?:tell|define|determine|show|indicate|specify|identify|say|control|decide|track))");
    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:(?:you|us) )?(?<what>(?:which|who|whose|what|where|when|whether|how) \\p{L}.*)");
    private static final Pattern THIRD = Pattern.compile("(?i)can .*|.*s");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?::|\\b(?:to|of|in|for|by|from|on|with|at) (?:that|this|these|those)\\b|\\b(?:above|below|following|it|they|them)\\b).*");
    private static final Pattern READER = Pattern.compile("(?i)(?:you|we|users?|clients?|i)\\b.*");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Inversion inversion;

    public TellsRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
    }

    @Override
    public String name() {
        return "tells";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        return parser.parse(said.sentence())
                .filter(clause -> clause.lead().isEmpty()
                        && TELLING.matcher(clause.verb()).matches())
                .flatMap(clause -> ofClause(passage, said, clause));
    }

    private Optional<Candidate> ofClause(Passage passage, Said said, Clause clause) {
        String subject = clause.subject().isEmpty() ? said.label() : clause.subject();
        String whole = BRACKETS.matcher(Clauses.withTail(clause)).replaceAll("");
        Matcher asked = ASKED.matcher(Phrases.bare(
                whole.startsWith(clause.verb())
                        ? whole.substring(clause.verb().length()).strip()
                        : whole));
        // "define which crates …" under a heading is said to the reader
        boolean ordered =
                clause.subject().isEmpty() && !THIRD.matcher(clause.verb()).matches();
        if (!asked.matches() || ordered || !isThing(subject)) {
            return Optional.empty();
        }
        String what = asked.group("what");
        int words = Phrases.words(what);
        boolean told = words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !LOOSE.matcher(what).matches()
                && tagger.tag(what).tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY))
                && !Clauses.dangles(tagger.tag(what));
        return told
                ? inversion
                        .of(lexicon.lowered(subject), clause.verb())
                        .map(turned -> basic(
                                passage,
                                CardText.of("What " + turned + "?", Phrases.capitalised(what)),
                                said.sentence().text(),
                                SCORE))
                : Optional.empty();
    }

    private boolean isThing(String subject) {
        return naming.usable(subject)
                && Phrases.words(subject) <= MOST_NAME_WORDS
                && !READER.matcher(subject).matches()
                && Clauses.isName(tagger.tag(subject), lexicon);
    }
}
