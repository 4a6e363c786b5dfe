package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You can set a Curfew. It means the gates stay shut}, {@code It looks like …}: how the note explains its heading. */
public final class ExplainedRule implements Rule {

    private static final int SCORE = 76;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 24;
    private static final Pattern MEANS =
            Pattern.compile("(?i)(?:it|this|that) (?:just |simply |basically )?means (?:that )?(?<what>.+)");
    /** {@code The lift is crewless means nobody steers it}: what that is to say. */
    private static final Pattern TRAIT = Pattern.compile(
            "(?<trait>\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,3} (?:is|are) (?:not |fully |eventually |strongly )?[\\p{L}-]+) means (?:that )?(?<what>.+)");

    private static final Pattern LIKE =
            Pattern.compile("(?i)it (?:just |basically )?(?<how>looks|works|acts|behaves) like:? (?<what>.+)");
    private static final Pattern IS = Pattern.compile(
            "(?i)it is (?<what>(?:(?:an?|the|one of) )?(?!not\\b|also\\b|only\\b|very\\b)\\p{L}[^:;]+)");
    /** What is explained is the period itself. */
    private static final Pattern PERIOD = Pattern.compile("(?i) (?:during|in|within|for) this (?:period|time)\\.?$");

    private static final Pattern SAID_OF = Pattern.compile(
            "(?i)(?:optional|mandatory|required|default|\\d|up to|max|min|must|can|supports?|by default|available)\\b.*");
    private static final Pattern HELPLESS = Pattern.compile(
            "(?i)(?:it|this|that|they|these|above|if|so|when)\\b.*|.*(?:->|=>|[{}?]|\\bexample\\b|\\b(?:this|these|those) \\p{L}).*");

    private final Naming naming;
    private final Wording wording;

    public ExplainedRule(Grammar grammar) {
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "explained";
    }

    /** {@code spare: optional to load. It is the crane for emergencies}: what it is comes behind what is said of it. */
    private List<Candidate> ofTerm(Passage passage, Term term) {
        List<String> sentences = Sentences.of(Tidying.of(term.meaning()));
        Matcher is = sentences.size() == 2 ? IS.matcher(sentences.get(1)) : null;
        boolean fit = is != null
                && is.matches()
                && SAID_OF.matcher(sentences.get(0)).matches()
                && isWhole(is.group("what"))
                && naming.isName(term.name());
        return fit
                ? wording.of(passage, List.of(card(passage, "What is " + term.name() + "?", is.group("what"))))
                : List.of();
    }

    private List<Candidate> ofTrait(Passage passage) {
        Matcher trait = TRAIT.matcher(Tidying.of(passage.text()).strip());
        return passage.isStatement() && trait.matches() && isWhole(trait.group("what"))
                ? wording.of(
                        passage,
                        List.of(card(passage, "What does \"" + trait.group("trait") + "\" mean?", trait.group("what"))))
                : List.of();
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> trait = ofTrait(passage);
        if (!trait.isEmpty()) {
            return trait;
        }
        Optional<Term> term = Term.of(passage.text()).filter(found -> !found.isLabel());
        if (term.isPresent() && passage.isStatement()) {
            return ofTerm(passage, term.get());
        }
        String subject = Naming.brief(passage.place().subject());
        if (!passage.isStatement()
                || !passage.place().titled()
                || passage.place().topic().size() < 2
                || !naming.usable(subject)) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        String last = "";
        for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
            Matcher means = MEANS.matcher(sentence);
            Matcher like = LIKE.matcher(sentence);
            boolean one = !Nouns.isPlural(subject) || !subject.endsWith("s");
            boolean opens = last.isEmpty() && passage.before().isEmpty();
            if (means.matches()
                    && one
                    && Clauses.names(last, subject)
                    && isWhole(PERIOD.matcher(means.group("what")).replaceFirst(""))) {
                cards.add(card(passage, "What does " + subject + " mean?", means.group("what")));
            } else if (like.matches() && one && (opens || last.isEmpty()) && isWhole(like.group("what"))) {
                String how = like.group("how").toLowerCase(Locale.ROOT);
                String asked = how.equals("works")
                        ? "How does " + subject + " work?"
                        : "What does " + subject + " " + how.substring(0, how.length() - 1) + " like?";
                cards.add(card(passage, asked, like.group("what")));
            }
            last = sentence;
        }
        return wording.of(passage, cards);
    }

    private static boolean isWhole(String what) {
        int words = Phrases.words(what);
        return words >= LEAST_WORDS
                && words <= MOST_WORDS
                && !HELPLESS.matcher(what).matches();
    }

    private Candidate card(Passage passage, String question, String what) {
        return basic(passage, CardText.of(question, Phrases.capitalised(Phrases.bare(what))), SCORE);
    }
}
