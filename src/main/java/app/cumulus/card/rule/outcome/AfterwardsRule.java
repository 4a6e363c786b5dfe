package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.sentence.BackReference;
import app.cumulus.card.sentence.Continued;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code After loading the lorry we can lock it}, {@code After that limit parcels go to the attic}, {@code During loading you must
 * …}: what comes then, and when; {@code … for safety purposes}: for what purpose.
 */
public final class AfterwardsRule implements Rule {

    private static final int SCORE = 75;
    private static final int MOST_WORDS = 18;
    private static final int MOST_QUESTION_WORDS = 24;
    private static final Pattern DONE = Pattern.compile(
            "(?i)after (?<done>\\p{Ll}+ing [^,:;]{3,60}?),? (?:you|we) (?<modal>can|must|should|have to|need to) (?<task>\\p{Ll}+ [^:;]+)");
    private static final Pattern THEN = Pattern.compile(
            "(?i)after (?:that|this) (?<bound>threshold|limit|period|time|timeout|interval|phase|step),? (?<what>(?:(?:the|an?|each) )?\\p{Ll}{3,}) (?<does>(?:is|are|will|goes|go|\\p{Ll}{3,}s)\\b [^:;]+)");
    private static final Pattern DURING = Pattern.compile(
            "(?i)(?<aim>to (?!(?:do|achieve) (?:that|so|it|this)\\b)\\p{Ll}+ [^,:;]{6,90}, )?(?<when>(?:during|at|before|on) (?:the )?(?:creation|deployment|launch|start|setup|installation|registration|initiali[sz]ation|shutdown|termination|deletion|migration|maintenance)(?: of [^,:;]{3,30})?),? (?:you|we) (?<modal>can|must|should|have to|need to) (?<task>\\p{Ll}+ [^:;]+)");
    /** {@code It can only be painted at launch}: the same the other way round. */
    private static final Pattern AT_LAST = Pattern.compile(
            "(?<who>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,3}?) (?<modal>can|must|should) (?<only>only )?(?<task>\\p{Ll}+ [^,:;()]*?)(?<only2> only)? (?<when>(?:during|at|before|on|when) (?:the )?(?:creation|deployment|launch|setup|installation|registration|initiali[sz]ation|shutdown|termination|deletion|migration)(?: time)?)");

    /** {@code after the above case the porter rings}: the case has a name in the line before. */
    private static final Pattern ABOVE = Pattern.compile(
            "(?i)(?:[^:]{3,40}: )?(?:after|in) (?:the )?(?:above|previous) (?:case|step),? (?<what>(?:the |an? )?\\p{L}+ [^:;]+)");

    private static final Pattern PURPOSE =
            Pattern.compile("(?<said>.+) for (?<what>[\\p{Ll}-]+(?: [\\p{Ll}-]+)?) purposes?");
    private static final Pattern WHEN = Pattern.compile("^(?i:when) ");
    private static final Pattern OUR = Pattern.compile("\\b(?:our|my)\\b");
    private static final Pattern AND = Pattern.compile("^(?i:and|so|but|then|also) ");
    private static final Pattern SOME = Pattern.compile("^(?i:some|certain) ");
    private static final Pattern AIM = Pattern.compile("(?i) for [\\p{L}-]+(?: [\\p{L}-]+)? purposes?$");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?:this|that|these|such|other|different|various|many|some|your|example|all|event)\\b.*");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Naming naming;
    private final Wording wording;
    private final BackReference backReference;

    public AfterwardsRule(Grammar grammar) {
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
        this.backReference = new BackReference(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "afterwards";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            String last = Continued.lineBefore(passage);
            for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
                String text = Phrases.bare(backReference.of(sentence, last));
                done(passage, text).ifPresent(cards::add);
                then(passage, text, last).ifPresent(cards::add);
                above(passage, text).ifPresent(cards::add);
                if (!Continued.isOneOfTwo(passage)) {
                    during(passage, text).or(() -> atLast(passage, text)).ifPresent(cards::add);
                }
                purpose(passage, text).ifPresent(cards::add);
                last = text;
            }
        }
        return wording.of(passage, cards);
    }

    private Optional<Candidate> done(Passage passage, String text) {
        Matcher done = DONE.matcher(text);
        return done.matches() && isBase(done.group("task"))
                ? card(
                        passage,
                        "What " + modal(done.group("modal")) + " do after " + Phrases.lowered(done.group("done")) + "?",
                        done.group("task"),
                        text)
                : Optional.empty();
    }

    /** What the sentence before calls a limit says which one it is: {@code the limit of crates that a lorry takes}. */
    private Optional<Candidate> then(Passage passage, String text, String last) {
        Matcher then = THEN.matcher(text);
        if (!then.matches()) {
            return Optional.empty();
        }
        Matcher bound = Pattern.compile(
                        "(?i)\\b" + then.group("bound") + "\\b(?<more> (?:of|for|on|how|that|which|after)\\b.*)?")
                .matcher(last);
        if (!bound.find()) {
            return Optional.empty();
        }
        String what = then.group("what").replaceFirst("(?i)^(?:the|an?|each) ", "");
        String which = "the " + then.group("bound").toLowerCase(Locale.ROOT)
                + (bound.group("more") == null ? "" : bound.group("more"));
        return card(
                passage,
                "What happens to the " + what + " after " + which + "?",
                AIM.matcher(then.group("does")).replaceFirst(""),
                text);
    }

    private Optional<Candidate> above(Passage passage, String text) {
        Matcher above = ABOVE.matcher(text);
        int before = passage.before().size() - 1;
        if (!above.matches() || before < 0 || !(passage.before().get(before) instanceof Statement line)) {
            return Optional.empty();
        }
        return Term.of(line.text())
                .map(Term::name)
                .filter(naming::isName)
                .flatMap(name -> card(
                        passage,
                        "What happens after " + lexicon.lowered(Phrases.lowered(name)) + "?",
                        above.group("what"),
                        text));
    }

    private Optional<Candidate> during(Passage passage, String text) {
        Matcher during = DURING.matcher(text);
        return during.matches() && isBase(during.group("task"))
                ? card(
                        passage,
                        aim(during.group("aim")) + modal(during.group("modal")) + " " + during.group("task") + "?",
                        during.group("when"),
                        text + " ")
                : Optional.empty();
    }

    private Optional<Candidate> atLast(Passage passage, String text) {
        Matcher last = text.indexOf(' ') < 0 ? null : AT_LAST.matcher(text);
        if (last == null
                || !last.matches()
                || !(isBase(last.group("task")) || last.group("task").startsWith("be "))) {
            return Optional.empty();
        }
        String subject = Naming.brief(passage.place().subject());
        String said = last.group("who").strip();
        boolean it = said.equalsIgnoreCase("it");
        String who = it ? subject : said.equalsIgnoreCase("we") ? "you" : lexicon.lowered(said);
        boolean only = last.group("only") != null || last.group("only2") != null;
        // "can be painted at launch": perhaps later, too
        if (it && !naming.usable(subject) || !only && last.group("modal").equals("can")) {
            return Optional.empty();
        }
        String when = WHEN.matcher(last.group("when")).replaceFirst("during ");
        return card(
                passage,
                "When " + last.group("modal") + " " + who + " " + last.group("task") + "?",
                only ? "Only " + Phrases.lowered(when) : when,
                text + " ");
    }

    private static String aim(String aim) {
        return aim == null ? "When " : OUR.matcher(Phrases.capitalised(aim)).replaceAll("your") + "when ";
    }

    private Optional<Candidate> purpose(Passage passage, String text) {
        Matcher purpose = PURPOSE.matcher(text);
        if (!purpose.matches() || VAGUE.matcher(purpose.group("what")).matches()) {
            return Optional.empty();
        }
        String bare = AND.matcher(purpose.group("said")).replaceFirst("");
        Matcher then = THEN.matcher(bare);
        String said = then.matches() ? then.group("what") + " " + then.group("does") : bare;
        return parser.parse(tagger.tag(said))
                .filter(clause -> clause.lead().isEmpty()
                        && clause.tail().isEmpty()
                        && Clauses.isName(
                                tagger.tag(SOME.matcher(clause.subject()).replaceFirst("")), lexicon))
                .flatMap(this::turned)
                .flatMap(turned ->
                        card(passage, "For what purpose " + turned + "?", purpose.group("what"), text + "  "));
    }

    private Optional<String> turned(Clause clause) {
        return inversion
                .of(lexicon.lowered(clause.subject()), clause.verb())
                .map(turned -> turned + (clause.rest().isEmpty() ? "" : " " + clause.rest()));
    }

    private boolean isBase(String task) {
        String verb = task.split(" ")[0].toLowerCase(Locale.ROOT);
        return lexicon.isBase(verb);
    }

    private static String modal(String modal) {
        return switch (modal.toLowerCase(Locale.ROOT)) {
            case "can" -> "can you";
            case "should" -> "should you";
            default -> "must you";
        };
    }

    private Optional<Candidate> card(Passage passage, String question, String answer, String basis) {
        boolean fit = Phrases.words(answer) <= MOST_WORDS
                && Phrases.words(question) <= MOST_QUESTION_WORDS
                && !Clauses.points(tagger.tag(question))
                && !Clauses.dangles(tagger.tag(answer));
        return fit
                ? Optional.of(basic(passage, CardText.of(question, Phrases.capitalised(answer)), basis, SCORE))
                : Optional.empty();
    }
}
