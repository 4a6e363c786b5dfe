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
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code As soon as a parcel arrives, a porter weighs it} asks what happens then; {@code by the porter} asks by whom; {@code must be the same} asks what. */
public final class OccasionRule extends SentenceRule {

    private static final int SCORE = 73;
    private static final int FIT_SCORE = 77;
    private static final int MOST_WORDS = 14;
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)(?<when>(?:as soon as|every time|each time|any time|even if|even when) [^,:;()]+), (?:then )?(?<what>[^:;]+)");
    private static final Pattern SAME = Pattern.compile(
            "(?i)(?<what>[^,:;()]+?) (?<must>must(?: not)?|should(?: not)?) (?:always |also )?be (?<same>the same|unique|identical|globally unique|different|distinct)(?<where> (?:in|within|across|for|on|per) [^,:;()]+)?");
    private static final Pattern DONE = Pattern.compile(
            "(?<what>[^,:;()]+?) (?<be>is|are) (?<deed>\\p{Ll}+ed|run|written|chosen|set) by (?<whom>(?:(?:an?|the|each|root) )?(?i:users?|admins?|administrators?|owners?|developers?|clients?|customers?|producers?|consumers?|you|callers?|senders?|receivers?|account owners?|root users?))");

    /** {@code based on weight parcels are sorted by hand}: on what basis. */
    private static final Pattern BASED = Pattern.compile(
            "(?i)(?:.*, )?based on (?<basis>(?:the |their |its )?[\\p{L}-]+(?: [\\p{L}-]+)??),? (?:the )?(?<what>[\\p{L}-]+s) are (?<done>\\p{L}+(?:ed|en)(?: \\p{L}+ly)?)");

    /** {@code The pier's gate will be locked}: what of the pier will be. */
    private static final Pattern OWNED = Pattern.compile(
            "(?<owner>(?:Your|The|Each) [^,:;()']+?)'s (?<part>[\\p{L}-]+(?: [\\p{L}-]+){0,2}) (?<must>will|must|should|cannot|can) be (?<done>\\p{L}+(?:ed|en|set)(?: (?:by|to|for|in|with) [^,:;()]+)?)");

    private static final Pattern USED_AS = Pattern.compile("(?i)(?:.*, )?used as (?:an? |the )?(?<what>[^,:;()|]+)");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final ClauseParser parser;
    private final Naming naming;
    private final Role role;
    private final Occasion occasions;
    private final Fitness fitness;

    public OccasionRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.naming = grammar.naming();
        this.role = new Role(grammar);
        this.occasions = new Occasion(grammar);
        this.fitness = new Fitness(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
    }

    @Override
    public String name() {
        return "occasion";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher occasion = OCCASION.matcher(text);
        Matcher same = SAME.matcher(text);
        Matcher done = DONE.matcher(text);
        if (occasion.matches()) {
            return happens(occasion.group("when"), occasion.group("what")).map(card -> candidate(passage, said, card));
        } else if (same.matches() && isThing(same.group("what"))) {
            String where = same.group("where") == null ? "" : same.group("where");
            String asked =
                    "What " + same.group("must").toLowerCase(Locale.ROOT) + " be " + same.group("same") + where + "?";
            return Optional.of(candidate(passage, said, CardText.of(asked, Phrases.capitalised(same.group("what")))));
        } else if (done.matches() && isThing(done.group("what"))) {
            String asked = "By whom " + done.group("be") + " " + lexicon.lowered(done.group("what")) + " "
                    + done.group("deed") + "?";
            return Optional.of(candidate(passage, said, CardText.of(asked, Phrases.capitalised(done.group("whom")))));
        }
        Optional<CardText> acted = role.of(text, said.label()).or(() -> occasions.of(passage, text));
        if (acted.isPresent()) {
            return acted.map(card -> candidate(passage, said, card));
        }
        Optional<CardText> fit = fitness.of(text, said.label());
        if (fit.isPresent()) {
            return fit.map(card -> basic(passage, card, said.sentence().text(), FIT_SCORE));
        }
        return of(text, said.label()).map(card -> candidate(passage, said, labelled(card, said.label())));
    }

    /** What of a thing is to be done, on what basis it is, and what it is used as. */
    private Optional<CardText> of(String text, String label) {
        Matcher used = USED_AS.matcher(text);
        if (used.matches() && !label.isEmpty() && naming.isNounPhrase(used.group("what"))) {
            String be = Auxiliary.is(Nouns.isMany(label)) + " ";
            return Optional.of(CardText.of(
                    "What " + be + lexicon.lowered(label) + " used as?", Phrases.capitalised(used.group("what"))));
        }
        Matcher based = BASED.matcher(text);
        Matcher owned = OWNED.matcher(text);
        if (owned.matches() && naming.isNounPhrase(owned.group("owner").replaceFirst("^\\S+ ", ""))) {
            String asked = "Which property of " + Phrases.lowered(owned.group("owner")) + " " + owned.group("must")
                    + " be " + owned.group("done") + "?";
            return Optional.of(CardText.of(asked, "The " + owned.group("part")));
        } else if (based.matches()
                && naming.isNounPhrase(based.group("basis").replaceFirst("^(?:the|their|its) ", ""))) {
            String asked =
                    "On what basis are " + lexicon.lowered(based.group("what")) + " " + based.group("done") + "?";
            return Optional.of(CardText.of(asked, Phrases.capitalised(based.group("basis"))));
        }
        return Optional.empty();
    }

    private static CardText labelled(CardText card, String label) {
        return label.isEmpty() || Clauses.names(card.question(), label)
                ? card
                : CardText.of(label + ": " + Phrases.lowered(card.question()), card.answer());
    }

    private Optional<CardText> happens(String when, String what) {
        boolean says = parser.parse(tagger.tag(what))
                .filter(clause -> !clause.subject().isEmpty())
                .isPresent();
        String[] words = what.split(" ");
        boolean acts = words.length > 2
                && words[1].matches("\\p{Ll}{3,}s")
                && lexicon.verbBase(words[1]).isPresent();
        boolean whole = (says || acts)
                && Phrases.words(when) > 4
                && Phrases.words(what) <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(when));
        return whole
                ? Optional.of(CardText.of("What happens " + Phrases.lowered(when) + "?", Phrases.capitalised(what)))
                : Optional.empty();
    }

    private boolean isThing(String what) {
        return Phrases.words(what) <= MOST_WORDS / 2
                && !what.matches("(?i)(?:it|this|they|these|that|you|we|all|both|which)\\b.*|.*\\b(?:and|or)")
                && !Clauses.points(tagger.tag(what))
                && (Clauses.isName(tagger.tag(what.replaceAll(" and ", " ")), lexicon) || isTitled(what));
    }

    /** {@code Record names}: its first word, a verb elsewhere, begins a name here. */
    private static boolean isTitled(String what) {
        return what.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}+s(?: and \\p{Ll}+s)?");
    }

    private Candidate candidate(Passage passage, Said said, CardText text) {
        return basic(passage, text, said.sentence().text(), SCORE);
    }
}
