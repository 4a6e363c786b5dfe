package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Readable;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code The tide is low, so ships cannot enter} asks why ships cannot enter; what is said before is the answer. */
public final class ResultRule implements Rule {

    private static final int MOST_CAUSE_WORDS = 16;
    private static final int LEAST_CAUSE_WORDS = 3;
    private static final int LEAST_RESULT_WORDS = 3;
    private static final int MOST_RESULT_WORDS = 16;
    private static final int SCORE = 74;

    private static final Pattern THANKS_FOR = Pattern.compile("^[Tt]hanks for ");
    private static final Pattern JOINT = Pattern.compile(
            "(?i)(?<cause>[^:]+?)(?:,|\\.|;|\\s-)?\\s+(?<joint>so|therefore|thus|hence|that's why|that is why|this is why)(?:,)?\\s+(?<result>(?!that\\b|as\\b|much\\b|many\\b|far\\b|long\\b|on\\b|what\\b|how\\b|called\\b|if\\b)\\S.*)");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:so|therefore|thus|hence|that's why|that is why|this is why),?\\s+(?<result>(?!that\\b|if\\b|what\\b|how\\b|when\\b)\\S.*)");
    private static final Pattern AND_GET = Pattern.compile(
            "(?<cause>[^,:()]+?),? and (?:then )?(?<result>(?:(?:the|all|an?) )?\\p{Ll}{3,}(?: \\p{Ll}{3,})? gets? \\p{Ll}{3,}(?:ed|en)\\b[^,:()]*)");
    /** {@code You choose a seal for a sheet and it will be copied}: that happens when one does. */
    private static final Pattern DEED_AND = Pattern.compile(
            "(?i)(?:you|we) (?<deed>(?!can\\b|could\\b|must\\b|should\\b|may\\b|will\\b|have\\b|need\\b|are\\b|get\\b|know\\b)\\p{L}+ [^,:()]+?),? and (?:then )?(?<result>it (?:will|gets) (?:then |also |automatically )?(?:be )?\\p{L}{3,}(?:ed|en|t|n) [^,:()]+)");

    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)(?:(?:you|we) )?(?:(?<not>(?:do|must|should|can) ?not|don't|cannot|mustn't|never)|must|should|have to|need to) (?<deed>\\p{L}+ [^,;:]+?)(?:,|;)? (?:or else|otherwise|else|or) (?<bad>(?:you|we|it|the|your|all|everything)\\s.+)");
    /** {@code so no need for a porter}. */
    private static final Pattern NO_NEED = Pattern.compile(
            "(?i)(?:(?:there(?:'s| is)|you have|we have) )?no need (?<to>to|for|of) (?<what>[^,;:()]+)");

    private static final Pattern NO_ARTICLE = Pattern.compile("(?i)^(?:an?|the|any|your) ");
    private static final Pattern IN_THIS =
            Pattern.compile("(?i)^(?:in|for|with) this (?:type|case|way|mode|kind|scenario|situation|option),? ");

    private static final Pattern GIVEN = Pattern.compile("(?i)\\bbecause\\b");
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:it|they)\\b");
    private static final Pattern TALK =
            Pattern.compile("(?i).*\\?|(?:for example|e\\.?g|let's|say|you can see|we (?:saw|know|have))\\b.*");

    private final Said.Reader reader;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Naming naming;
    private final Readable readable;
    private final Wording wording;

    public ResultRule(Grammar grammar) {
        this.reader = grammar.reader();
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.naming = grammar.naming();
        this.readable = new Readable(grammar.lexicon());
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "result";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            ofText(passage, cards);
            ofLeads(passage, cards);
        }
        return wording.of(passage, cards);
    }

    private void ofText(Passage passage, List<Candidate> cards) {
        String text = Tidying.of(passage.text());
        String last = "";
        for (String sentence : Sentences.of(text)) {
            Matcher joint = JOINT.matcher(sentence);
            Matcher opening = OPENING.matcher(sentence);
            Matcher and = AND_GET.matcher(Phrases.bare(sentence));
            Matcher deed = DEED_AND.matcher(Phrases.bare(sentence));
            Matcher or = OTHERWISE.matcher(Phrases.bare(sentence));
            if (or.matches()) {
                otherwise(passage, or).ifPresent(cards::add);
            } else if (opening.matches()) {
                String cause = last.isEmpty() ? before(passage) : last;
                why(passage, cause, opening.group("result")).ifPresent(cards::add);
            } else if (deed.matches()) {
                deed(passage, deed, sentence).ifPresent(cards::add);
            } else if (and.matches()) {
                consequence(passage, and, sentence).ifPresent(cards::add);
            } else if (joint.matches()) {
                why(passage, joint.group("cause"), joint.group("result")).ifPresent(cards::add);
            }
            last = sentence;
        }
    }

    /** {@code A clerk rings the bell and porters get called}: what happens when the clerk does. */
    private Optional<Candidate> consequence(Passage passage, Matcher and, String sentence) {
        String cause = and.group("cause");
        return parser.parse(tagger.tag(cause))
                .filter(clause -> clause.lead().isEmpty()
                        && clause.tail().isEmpty()
                        && !clause.rest().isEmpty()
                        && Clauses.isName(tagger.tag(clause.subject()), lexicon)
                        && Phrases.words(cause) <= MOST_CAUSE_WORDS
                        && !Clauses.dangles(tagger.tag(cause)))
                .map(clause -> card(
                        passage, "What happens when " + lexicon.lowered(cause) + "?", and.group("result"), sentence));
    }

    /** {@code We choose a seal and it will be copied}: what happens when you choose one. */
    private Optional<Candidate> deed(Passage passage, Matcher and, String sentence) {
        String deed = and.group("deed");
        boolean fit = lexicon.isBase(deed.split(" ")[0].toLowerCase(Locale.ROOT))
                && Phrases.words(deed) > 1
                && Phrases.words(deed) <= MOST_CAUSE_WORDS
                && Phrases.words(and.group("result")) <= MOST_RESULT_WORDS
                && !TALK.matcher(sentence).matches()
                && !Clauses.dangles(tagger.tag(deed));
        return fit
                ? Optional.of(card(passage, "What happens when you " + deed + "?", and.group("result"), sentence))
                : Optional.empty();
    }

    /** {@code Do not moor here, else you lose the rope}: what happens if you do. */
    private Optional<Candidate> otherwise(Passage passage, Matcher or) {
        String deed = or.group("deed");
        String bad = or.group("bad");
        boolean not = or.group("not") != null;
        boolean base = lexicon.verbBase(deed.split(" ")[0]).isPresent();
        return base && !Clauses.dangles(tagger.tag(deed)) && Phrases.words(bad) >= LEAST_RESULT_WORDS - 1
                ? Optional.of(card(
                        passage, "What happens if you " + (not ? "" : "do not ") + deed + "?", bad, passage.text()))
                : Optional.empty();
    }

    /** {@code Thanks to the tide, ships can enter}. */
    private void ofLeads(Passage passage, List<Candidate> cards) {
        for (Said said : reader.sentencesOf(passage)) {
            parser.parse(said.sentence())
                    .filter(clause -> clause.leadKind() == LinkKind.REASON && !said.isTalk(lexicon))
                    .filter(clause -> clause.lead().matches("(?i)(?:because|since|due to|thanks)\\b.*"))
                    .filter(clause -> Clauses.isName(tagger.tag(clause.subject()), lexicon))
                    .flatMap(clause -> asked(clause, clause.subject())
                            .map(question -> card(
                                    passage,
                                    question,
                                    THANKS_FOR.matcher(clause.lead()).replaceFirst("Thanks to "),
                                    said.sentence().text())))
                    .ifPresent(cards::add);
        }
    }

    /** The line before, which says why. */
    private static String before(Passage passage) {
        int last = passage.before().size() - 1;
        Block block = last < 0 ? null : passage.before().get(last);
        return block instanceof Statement statement && statement.children().isEmpty() ? statement.text() : "";
    }

    /** {@code You lift it by hand, so no need for a crane}: why there is none. */
    private Optional<Candidate> noNeed(Passage passage, String cause, Matcher need) {
        String subject = Naming.brief(passage.place().subject());
        String reason = IN_THIS.matcher(Phrases.bare(cause)).replaceFirst("");
        String what = Phrases.bare(need.group("what"));
        boolean fit = Phrases.words(reason) >= LEAST_CAUSE_WORDS
                && Phrases.words(reason) <= MOST_CAUSE_WORDS
                && !PRONOUN.matcher(reason).lookingAt()
                && !TALK.matcher(reason).matches()
                && !Clauses.dangles(tagger.tag(what))
                && readable.isFit(new Said("", tagger.tag(reason)), parser.parse(tagger.tag(reason)));
        if (!fit) {
            return Optional.empty();
        }
        String verb = what.split(" ")[0].toLowerCase(Locale.ROOT);
        boolean deed = need.group("to").equalsIgnoreCase("to") && lexicon.isBase(verb);
        String thing = NO_ARTICLE.matcher(what).replaceFirst("");
        String told = deed ? " do you not need to " + what : " is no " + thing + " needed";
        boolean named = passage.place().titled() && naming.usable(subject);
        String asked = (named ? "In " + subject + ", why" : "Why") + told + "?";
        return Optional.of(card(passage, asked, reason, passage.text()));
    }

    private Optional<Candidate> why(Passage passage, String cause, String result) {
        Matcher need = NO_NEED.matcher(Phrases.bare(result));
        if (need.matches()) {
            return noNeed(passage, cause, need);
        }
        String reason = Phrases.bare(cause);
        int words = Phrases.words(reason);
        if (words < LEAST_CAUSE_WORDS
                || words > MOST_CAUSE_WORDS
                || TALK.matcher(reason).matches()
                || TALK.matcher(result).matches()
                || !readable.isFit(new Said("", tagger.tag(reason)), parser.parse(tagger.tag(reason)))) {
            return Optional.empty();
        }
        Optional<Clause> first = parser.parse(tagger.tag(reason));
        return parser.parse(tagger.tag(Phrases.bare(result)))
                .filter(clause -> clause.lead().isEmpty() && first.isPresent())
                .flatMap(clause -> subject(clause, first.get(), passage).flatMap(subject -> asked(clause, subject)))
                .map(question -> card(passage, question, reason, passage.text()));
    }

    /** Who the result is said of; "it" is what the reason is said of, or the heading. */
    private Optional<String> subject(Clause result, Clause cause, Passage passage) {
        String subject = result.subject();
        if (PRONOUN.matcher(subject).matches()) {
            String heading = Naming.brief(passage.place().subject());
            boolean own = Clauses.isName(tagger.tag(cause.subject()), lexicon)
                    && !cause.subject().matches("(?i)you|we");
            boolean many = subject.equalsIgnoreCase("they");
            Optional<String> meant = own
                    ? Optional.of(cause.subject())
                    : Optional.of(heading).filter(name -> passage.place().titled() && naming.usable(name));
            return meant.filter(name -> Nouns.isPlural(name) == many);
        }
        return Optional.of(subject).filter(name -> Clauses.isName(tagger.tag(name), lexicon));
    }

    private Optional<String> asked(Clause clause, String subject) {
        String rest = clause.rest().isEmpty() ? "" : " " + Phrases.bare(clause.rest());
        String tail = clause.tail().isEmpty() ? "" : " " + Phrases.bare(clause.tail());
        boolean explained = clause.tailKind() == LinkKind.REASON
                || GIVEN.matcher(tail).find()
                || clause.verb().matches("(?i)(?:ha[sd]|have)(?: \\p{L}+(?:ed|en))?");
        int words = Phrases.words(subject + " " + clause.verb() + rest + tail);
        return explained || (rest + tail).contains(":") || words < LEAST_RESULT_WORDS || words > MOST_RESULT_WORDS
                ? Optional.empty()
                : inversion
                        .of(lexicon.lowered(subject), clause.verb())
                        .map(turned -> "Why " + turned + rest + tail + "?")
                        .filter(question -> !Clauses.dangles(tagger.tag(question))
                                && !question.matches("Why (?:can|may|could) (?:you|we)\\b.*"));
    }

    private Candidate card(Passage passage, String question, String answer, String basis) {
        return basic(passage, CardText.of(question, Phrases.capitalised(Phrases.bare(answer))), basis, SCORE);
    }
}
