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
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The yard provides a set of tools for lifting, weighing and sealing crates}: what for; that they are tools tells nothing. */
public final class ToolsRule extends SentenceRule {

    private static final int SCORE = 74;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 14;
    private static final Pattern GIVING = Pattern.compile(
            "(?i)(?:(?:also|can) )?(?:provides?|offers?|gives?|has|have|contains?|supplies|supply|delivers?|comes? with)");
    private static final Pattern TOOLS = Pattern.compile(
            "(?i)(?:you |users? |customers? )?(?<tools>(?:(?:an?|the|some|several|many|various) )?(?:[\\p{L}-]+ ){0,3}?(?:(?:set|suite|range|collection|variety|number) of (?:[\\p{L}-]+ ){0,2})?(?:tools?|features?|functions?|functionality|capabilit(?:y|ies)|mechanisms?|interfaces?|platform|framework|infrastructure|environment|options|facilities|ways?|means|methods?))"
                    + "(?: (?:needed|necessary|required))? (?:(?<link>for|to) (?<what>(?!you\\b|it\\b|them\\b|users?\\b|all\\b|each\\b|your\\b|the \\p{L}+$)\\p{L}.+))");
    /** {@code night lamps to see better}: with a word of their own they are what is told. */
    private static final Pattern WAY = Pattern.compile(
            "(?i)(?:(?:an?|the|some|several|many|various) )?(?:ways?|means|methods?|tools?|options|mechanisms?)");

    private static final Pattern EMPTY = Pattern.compile(
            "(?i)\\b(?:comprehensive|wide|broad|full|complete|rich|powerful|simple|easy|flexible|great|convenient) ");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Inversion inversion;

    public ToolsRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
    }

    @Override
    public String name() {
        return "tools";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        return parser.parse(said.sentence())
                .filter(clause ->
                        clause.lead().isEmpty() && GIVING.matcher(clause.verb()).matches())
                .flatMap(clause -> ofClause(passage, said, clause));
    }

    private Optional<Candidate> ofClause(Passage passage, Said said, Clause clause) {
        String subject = clause.subject().isEmpty() ? said.label() : clause.subject();
        String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
        Matcher tools = TOOLS.matcher(Phrases.bare(clause.rest() + tail));
        if (!tools.matches() || !naming.usable(subject) || !Clauses.isName(tagger.tag(subject), lexicon)) {
            return Optional.empty();
        }
        String what = tools.group("what");
        int words = Phrases.words(what);
        boolean doing = tools.group("link").equalsIgnoreCase("to");
        boolean verb = lexicon.isBase(tagger.tag(what).token(0).lower());
        String means = EMPTY.matcher(tools.group("tools")).replaceAll("").replaceFirst("^an (?=[^aeiou])", "a ");
        boolean fit = doing == verb
                && (!doing || WAY.matcher(means.strip()).matches())
                && words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(what));
        return fit
                ? inversion
                        .of(lexicon.lowered(subject), clause.verb())
                        .map(turned -> basic(
                                passage,
                                CardText.of(
                                        "What " + turned + " " + means.strip() + (doing ? " to do?" : " for?"),
                                        Phrases.capitalised(what)),
                                said.sentence().text(),
                                SCORE))
                : Optional.empty();
    }
}
