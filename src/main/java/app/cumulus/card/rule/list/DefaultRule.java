package app.cumulus.card.rule.list;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item of a list that is marked as the default, {@code Standard (default)}, asks which one it is. */
public final class DefaultRule implements Rule {

    private static final Pattern MARKED = Pattern.compile(
            "^(?<name>[^():=]{2,60}?)(?:\\s*\\((?:the |by )?default\\)(?:[\\s:.,;-].*)?|\\s*[:=-]\\s*(?:the |by )?default\\.?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Parcels sealed by default}, the verb left out or not. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:(?<first>by default),? )?(?<what>(?:the |an? |all |every |each |any )?\\p{L}[\\p{L}\\d -]{2,40}?) (?:(?:is|are) )?(?<not>not )?(?<state>[\\p{L}-]+ed|public|private|open|closed|unlimited|read[- ]only|on|off)(?<last> by default)?\\.?");

    /** {@code All crates are sealed}, {@code Foreign traffic is turned away}: what is done to each of them. */
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<what>\\p{L}[\\p{L}\\d /-]{2,50}?) (?:is|are|gets?)(?: (?:automatically|always|implicitly|silently))? (?<state>allowed|blocked|denied|dropped|rejected|refused|encrypted|logged|accepted|permitted|recorded|ignored|throttled|discarded|deleted|lost|terminated|compressed|audited|destroyed|kept|retained)[.!]?");

    private static final Pattern WHERE =
            Pattern.compile("(?i) (?:from|to|between|in|at|of|with|without|for) (?!(?:it|them|this|that)\\b).*");

    private static final Pattern EVERY = Pattern.compile("(?i)(?:all|every|each|any) ");
    /** What moves is in no state. */
    private static final Pattern TRAFFIC = Pattern.compile("(?i).*\\b(?:traffic|requests?|connections?|access)");

    private static final Pattern MOVING = Pattern.compile("(?i).*\\b(?:traffic|requests?|packets?|connections?)");

    /** {@code Lids - open, closed (default), locked}: the last one before the mark is meant. */
    private static final Pattern SEVERAL = Pattern.compile(",\\s|\\s/\\s|\\sor\\s");

    /** {@code 5 days (default) waiting time}: the figure is that of the wait. */
    private static final Pattern VALUE_OF =
            Pattern.compile("(?i)\\d[^()]*\\((?:the |by )?default\\) (?!for\\b|if\\b|when\\b|and\\b|or\\b)\\p{L}");

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\.?$");
    private static final int STATE_SCORE = 71;

    /** {@code Night access tier}: of which kind it is, in small letters. */
    private static final Pattern SORT = Pattern.compile("(?<which>\\S.*) (?<kind>\\p{Ll}+)");

    private final WordList kinds = WordList.of("kinds.txt");
    private final Naming naming;
    private final Lexicon lexicon;
    private final Wording wording;

    public DefaultRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.wording = grammar.wording();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "default";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher state = STATE.matcher(REMARK.matcher(Tidying.of(passage.text())).replaceFirst(""));
        if (passage.isStatement()
                && state.matches()
                && (state.group("first") == null) != (state.group("last") == null)) {
            return wording.of(passage, ofState(passage, state));
        }
        Matcher done = DONE.matcher(Tidying.of(passage.text()));
        if (passage.isStatement() && done.matches()) {
            return wording.of(passage, ofDeed(passage, done));
        }
        Matcher marked = MARKED.matcher(passage.text());
        String heading = Naming.brief(passage.place().subject());
        if (!marked.matches()
                || !naming.usable(heading)
                || passage.place().topic().size() < 2) {
            return List.of();
        }
        String name = passage.term().map(Term::name).orElse(marked.group("name"));
        if (SEVERAL.matcher(marked.group("name")).find()
                || VALUE_OF.matcher(passage.text()).lookingAt()) {
            return List.of();
        }
        if (!naming.isName(name) && !naming.isAdjective(name) && Phrases.words(name) > 4) {
            return List.of();
        }
        String question = Nouns.isPlural(heading)
                ? "Which of the " + heading + " is the default?"
                : "What is the default for " + heading + "?";
        Matcher sort = SORT.matcher(name);
        boolean kind = !Nouns.isPlural(heading)
                && sort.matches()
                && kinds.has(sort.group("kind"))
                && !Naming.sharesWord(sort.group("kind"), heading);
        CardText text = kind
                ? CardText.of(
                        "Which " + sort.group("kind") + " is the default for " + heading + "?",
                        Phrases.capitalised(sort.group("which")))
                : CardText.of(question, Phrases.capitalised(name));
        return List.of(basic(passage, text, 81));
    }

    /** What a thing is by default. */
    private List<Candidate> ofState(Passage passage, Matcher state) {
        String what = state.group("what").strip();
        boolean fit = naming.isNounPhrase(what.replaceFirst("(?i)^(?:the|an?|all|every|each|any) ", ""))
                && !naming.isGeneric(what)
                && passage.place().titled();
        String not = state.group("not") == null ? "" : "Not ";
        String be = Auxiliary.is(Nouns.isPlural(what)) + " ";
        String named = EVERY.matcher(what).lookingAt() ? Phrases.lowered(what) : lexicon.lowered(what);
        String asked = TRAFFIC.matcher(what).matches()
                ? "What happens to " + named + " by default?"
                : "In what state " + be + named + " by default?";
        return fit
                ? List.of(basic(
                        passage,
                        CardText.of(
                                asked,
                                Phrases.capitalised(not + state.group("state").toLowerCase(Locale.ROOT))),
                        STATE_SCORE))
                : List.of();
    }

    /** What happens to all of a kind; a single thing would be asked for what it is. */
    private List<Candidate> ofDeed(Passage passage, Matcher done) {
        String what = done.group("what").strip();
        boolean all = EVERY.matcher(what).lookingAt()
                || MOVING.matcher(WHERE.matcher(what).replaceFirst("")).matches();
        String bare = EVERY.matcher(what).replaceFirst("");
        boolean fit = all
                && naming.isNounPhrase(WHERE.matcher(bare).replaceFirst(""))
                && !naming.isGeneric(bare)
                && passage.place().titled()
                && passage.place().leadIn().isEmpty();
        String scope = naming.scope(bare.toLowerCase(Locale.ROOT), passage.place());
        String asked = scope + (scope.isEmpty() ? "W" : "w") + "hat happens to " + Phrases.lowered(what) + "?";
        return fit
                ? List.of(basic(passage, CardText.of(asked, Phrases.capitalised(done.group("state"))), STATE_SCORE))
                : List.of();
    }
}
