package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Core;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Figures;
import app.cumulus.card.phrase.Initials;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.list.Items;
import app.cumulus.card.rule.list.KindNoun;
import app.cumulus.card.sentence.Properties;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code term: meaning} and {@code A term is a meaning} ask for the meaning, by the question that it answers. */
public final class DefinitionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 18;
    private static final int LEAST_ANSWER_WORDS = 2;

    /** {@code which people may open the gate}: the people that may. */
    private static final Pattern ASKED =
            Pattern.compile("^[Ww]hich ((?:\\S+ ){0,2}\\S+) (can|may|must|should|will)\\b");

    private static final Pattern COPIED = Pattern.compile(
            "(?i)^(?:it\\s+|this\\s+)?(?:is|are|it's)\\s+(?=(?:an?|the|like|one|used)\\s|\\p{L}+ing service)");

    private static final int MOST_ITEM_WORDS = 4;
    private static final int LEAST_REMARK_WORDS = 4;
    private static final Pattern BRACKETED =
            Pattern.compile("^(?<name>(?:[^():]|::){2,40}?)\\s*\\((?<meaning>[^()]{12,140})\\)\\.?$");
    private static final Pattern GERUND = Pattern.compile("^\\p{L}{2,}ing \\S+ \\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHICH = Pattern.compile("(?i)(?:which|what|the|max(?:imum)? number of) \\S+ \\S.*");
    private static final Pattern NUMBER = Pattern.compile("^(?<number>\\d{1,4})\\s*[:=]\\s+(?<meaning>\\p{L}.+)$");

    /** {@code KEY - P1 (held by the porter)}: the dash stands in the name. */
    private static final Pattern SUFFIX = Pattern.compile("[A-Z][A-Z0-9]{0,3} \\(");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:an?|the|one)\\s");
    private static final Pattern OF_SUBJECT =
            Pattern.compile(".*\\bwhat (?:do|does) the \\S+ of .* do\\?", Pattern.CASE_INSENSITIVE);

    /** {@code it also …}: one of several things. */
    private static final Pattern ALSO = Pattern.compile("(?i)(?:it )?(?:is )?(?:also|too)\\b.*");

    /** {@code Harbour Law - White Paper}: the title of something to read, no term. */
    private static final Pattern READING = Pattern.compile(
            "(?i)(?:(?:aws|official|the|an?) )?(?:white ?papers?|documentation|docs|labs?|demos?|tutorials?|videos?|lectures?|courses?|books?|articles?|faqs?|cheat ?sheets?|hands[- ]?on)");

    /** {@code fast - cheap - no queue}: what it is like, in a row. */
    private static final Pattern DASHED = Pattern.compile("\\s[-–]\\s?(?=\\S)");

    /** {@code a free name, usually meaning a yard}: one thing is said, and how it goes on. */
    private static final Pattern GOING_ON =
            Pattern.compile("(?i)[^,()]{6,60}, (?:\\p{L}+ly )?\\p{L}{2,}ing (?:an?|the|its|all|each) [^,]+");

    private static final Pattern WAY = Pattern.compile("(?i)(?:via|by|with|using|use) (?:the |an? )?(?<name>.+)");
    private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:here|above|below)$");
    private static final Pattern TO_DO = Pattern.compile("(?i)(?:used )?to ");
    private static final Pattern AIM = Pattern.compile("(?i)for ");
    private static final Pattern REST =
            Pattern.compile("(?i)(?:for )?(?:(?:all )?the (?:rest|others)|everything else|(?:all )?others)");

    /** {@code Faster = more expensive}: a remark. */
    private static final Pattern MORE = Pattern.compile("(?i)(?:more|less) \\p{L}+(?: \\([^()]*\\))?");

    /** {@code Attic <75%}: a figure of the thing, no name. */
    private static final Pattern FIGURED = Pattern.compile("[<>≤≥~$€]=?\\s?\\d|\\d\\s?%");

    /** {@code Paint never removed}, {@code highly local}: said of something, no name. */
    private static final Pattern SAYING = Pattern.compile(
            "(?i).*\\b(?:called|named|never|always|not|when|if)\\b.*|\\W*(?:example|sample)s? .*|\\p{L}+ly \\p{L}+(?:al|ed|able|ible|ent|ant|ive|ous|ful|less|ic)");

    private static final Pattern DOINGS = Pattern.compile("(?i).*\\p{L}ing and \\p{L}+ing");

    /** {@code 1min - 14days}: from and to. */
    private static final Pattern VALUES = Pattern.compile("\\d+ ?\\p{L}+\\s+[-–]\\s+\\d");

    /** {@code Ticket option - by the hour}: one of them, and not what an option is. */
    private static final Pattern KIND = Pattern.compile("(?i)(?:.* )?(?:options?|types?|kinds?|modes?)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Meaning meanings;
    private final DefinitionQuestion questions;
    private final Copula copula;
    private final TermQuestion terms;
    private final KindNoun kinds;
    private final KindLine kindLine;

    public DefinitionRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.meanings = new Meaning(grammar.lexicon(), grammar.tagger());
        this.questions = new DefinitionQuestion(naming, grammar.lexicon());
        this.copula = new Copula(grammar.lexicon(), grammar.tagger());
        this.terms = new TermQuestion(grammar.lexicon(), grammar.tagger());
        this.kindLine = new KindLine(grammar);
        this.kinds = new KindNoun(grammar.lexicon(), naming);
    }

    /** {@code Least dear lamp (half the price of others)}: how it is, no name. */
    private static final Pattern MOST = Pattern.compile(
            "(?i)(?:the )?(?:least|most|closest|lowest|highest|cheapest|fastest|slowest|oldest|newest|largest|smallest|nearest) ");

    /** {@code Ex brown to blue} */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?i)(?:(?:ex|eg|e\\.g)\\b[.:]?\\s|for (?:example|instance)\\b)");

    private static final Pattern NO_TERM = Pattern.compile(
            "(?i)(?:.* )?steps?|using .*|optional|required|mandatory|(?:not )?recommended|aka|a\\.k\\.a\\.?|i\\.?e\\.?|e\\.?g\\.?|ex|nb|n\\.b\\.?");

    @Override
    public String name() {
        return "definition";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        Optional<Term> term = passage.term().map(found -> way(passage, found));
        if (term.isPresent()
                && (term.get().isLabel() || naming.isName(term.get().name()))) {
            return term.get().isLabel() ? List.of() : ofTerm(passage, term.get());
        }
        Matcher bracketed = BRACKETED.matcher(passage.text());
        if (term.isEmpty()
                && bracketed.matches()
                && naming.isName(bracketed.group("name").strip())) {
            return ofBrackets(passage, bracketed.group("name").strip(), bracketed.group("meaning"));
        }
        Matcher number = NUMBER.matcher(passage.text());
        if (number.matches()) {
            return ofNumber(passage, number.group("number"), number.group("meaning"));
        }
        return ofCopula(passage);
    }

    /** {@code via the small crane - for crates}: what the crane is for; {@code the rest} is for what the line before is not. */
    private static Term way(Passage passage, Term term) {
        Matcher way = WAY.matcher(term.name());
        if (!way.matches()) {
            return term;
        }
        int last = passage.before().size() - 1;
        String other = last >= 0 && passage.before().get(last) instanceof Statement before
                ? Term.of(before.text()).map(Term::meaning).orElse("")
                : "";
        boolean rest = REST.matcher(term.meaning()).matches();
        boolean aims = AIM.matcher(rest ? other : term.meaning()).lookingAt();
        String meaning =
                rest ? "For the rest (not " + AIM.matcher(Phrases.bare(other)).replaceFirst("") + ")" : term.meaning();
        return aims ? new Term(way.group("name"), term.hint(), meaning) : term;
    }

    /** {@code Trusted porters (which people may open the gate)}: the remark says what it is. */
    private List<Candidate> ofBrackets(Passage passage, String name, String remark) {
        String meaning = Phrases.bare(DefinitionQuestion.cut(remark).replaceFirst("(?i)\\s*\\be\\.?g\\b.*$", ""));
        Meaning.Form form = WHICH.matcher(meaning).matches() ? Meaning.Form.THING : meanings.form(meaning, name);
        boolean telling = (form == Meaning.Form.THING || form == Meaning.Form.DOING)
                && Phrases.words(meaning) >= LEAST_REMARK_WORDS
                && (form == Meaning.Form.DOING || WHICH.matcher(meaning).matches() || meanings.isDefining(meaning))
                && Items.of(meaning, tagger).isEmpty()
                && !isDeed(name)
                && !MOST.matcher(name).lookingAt()
                && !FIGURED.matcher(name).find()
                && !isOrder(name)
                && (form != Meaning.Form.THING || WHICH.matcher(meaning).matches() || tells(name, meaning));
        if (!telling || !fits(meaning, form) || passage.heading()) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        // "max number of boxes" is no amount, but what the name means
        Meaning.Form asking = meaning.matches("(?i)(?:max|min).*") ? Meaning.Form.MEANS : form;
        questions
                .of(name, meaning, asking, passage.place())
                .ifPresent(asked -> cards.add(card(
                        passage, asked.question(), ASKED.matcher(asked.answer()).replaceFirst("The $1 that $2"), 77)));
        if (form == Meaning.Form.DOING) {
            terms.of(name, meaning, form, passage)
                    .ifPresent(question -> cards.add(card(passage, question, name, TermQuestion.SCORE)));
        }
        return cards;
    }

    /** {@code block boats by colour (red, blue)}: something to do, no name. */
    private boolean isDeed(String name) {
        String first = tagger.tag(name).token(0).text();
        String verb = first.replaceFirst("/.*", "");
        return Phrases.words(name) > 2 && lexicon.isBase(verb);
    }

    /** {@code make a list}, {@code opens gates}: a step or a remark, no name. */
    private boolean isOrder(String name) {
        String first = name.replaceFirst("[\\s/].*$", "");
        return name.indexOf(' ') > 0 && lexicon.isOnlyVerb(first);
    }

    /** {@code 3 classes: - 200: most regions}: what the number stands for. */
    private List<Candidate> ofNumber(Passage passage, String number, String said) {
        String meaning = DefinitionQuestion.cut(said);
        return fits(meaning, Meaning.Form.THING)
                ? kinds.above(passage)
                        .map(kind -> card(
                                passage,
                                "What does " + kind.replaceFirst("(?= of )|$", " " + number) + " stand for?",
                                Phrases.capitalised(meaning),
                                78))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private List<Candidate> ofTerm(Passage passage, Term term) {
        List<String> sentences = Sentences.of(term.meaning());
        if (sentences.isEmpty()) {
            return List.of();
        }
        Core core = Core.ofSentence(COPIED.matcher(DefinitionQuestion.said(sentences.get(0), lexicon))
                .replaceFirst(""));
        String meaning = core.first();
        Meaning.Form form = meanings.form(meaning, term.name());
        boolean row = !GOING_ON.matcher(meaning).matches()
                && (!Properties.of(meaning, tagger).isEmpty()
                        || Items.of(meaning, tagger).size() > 1);
        boolean guest = naming.isGuest(term.name(), passage.place())
                && form != Meaning.Form.DOING
                && form != Meaning.Form.PURPOSE
                && !(form == Meaning.Form.VALUE
                        && Figures.named(passage.place().heading()).isPresent())
                && passage.place().topic().size() > 1;
        if (guest
                && !row
                && (form == Meaning.Form.THING || GERUND.matcher(meaning).find())
                && fits(meaning, form)) {
            return ofGuest(passage, term, meaning);
        }
        if (!fits(meaning, form) || row || guest || isScrap(passage, term, meaning, form)) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        questions
                .of(term.name(), meaning, form, passage.place())
                .filter(asked -> !OF_SUBJECT.matcher(asked.question()).matches())
                .ifPresent(asked -> cards.add(card(passage, asked.question(), asked.answer(), core.more(), 78)));
        if (kinds.above(passage).isEmpty() && !DefinitionQuestion.isAttribute(term.name())) {
            terms.of(term.name(), meaning, form, passage)
                    .ifPresent(question -> cards.add(card(passage, question, term.name(), TermQuestion.SCORE)));
        }
        return cards;
    }

    /** Whether the two halves are no name and its meaning, or say the same. */
    private boolean isScrap(Passage passage, Term term, String meaning, Meaning.Form form) {
        boolean thing = form != Meaning.Form.DOING;
        return isOrder(term.name())
                || thing && term.name().matches("\\p{Lu}?\\p{Ll}+") && lexicon.isOnlyVerb(term.name())
                || EXAMPLE.matcher(meaning).lookingAt()
                || NO_TERM.matcher(term.name()).matches()
                || FIGURED.matcher(term.name()).find()
                || SUFFIX.matcher(meaning).lookingAt()
                || RangesRule.isRow(passage.text())
                || MORE.matcher(meaning).matches()
                || form == Meaning.Form.THING && KIND.matcher(term.name()).matches()
                || SAYING.matcher(term.name()).matches()
                || Initials.are(term.name(), meaning)
                || ALSO.matcher(term.meaning()).matches()
                || READING.matcher(meaning).matches()
                || form == Meaning.Form.THING && (isRow(term.name(), term.meaning()) || !tells(term.name(), meaning))
                || form == Meaning.Form.VALUE && VALUES.matcher(term.meaning()).lookingAt()
                || DOINGS.matcher(term.name()).matches()
                || SaidByName.repeats(term.name(), meaning, form);
    }

    /** Whether a noun phrase behind a name says what it is; a service is known by what it does: {@code Parrot - language processing}. */
    private boolean tells(String name, String meaning) {
        return meanings.isKind(meaning) && !meanings.isQuality(name)
                || DefinitionQuestion.isCall(name)
                || naming.isService(name) && meanings.isDefining(meaning)
                || Initials.areAmong(name, meaning);
    }

    /** {@code keys of the yard - sealed - for porters}, {@code torn sails; lost crates; fire}: several things are said. */
    private boolean isRow(String name, String meaning) {
        String[] parts = DASHED.split(meaning);
        boolean dashed = parts.length > 1
                && Phrases.words(parts[0]) <= 2
                && !ARTICLE.matcher(parts[0]).lookingAt()
                && !Initials.begin(name, parts[0]);
        String[] listed = meaning.split(";\\s*");
        boolean row = listed.length > 2;
        for (String item : listed) {
            row &= Phrases.words(item) <= MOST_ITEM_WORDS;
        }
        return dashed || row;
    }

    /** Another service, in a list under a heading: what it is there for. */
    private List<Candidate> ofGuest(Passage passage, Term term, String meaning) {
        String subject = Naming.brief(passage.place().subject());
        boolean placed = passage.place().leadIn().isEmpty()
                && naming.usable(subject)
                && !naming.isService(subject)
                && !Naming.sharesWord(subject, term.name())
                && !Initials.are(term.name(), meaning);
        // "a crane that lifts crates" is what it is, wherever it is listed
        boolean kind = !Initials.are(term.name(), meaning) && kindLine.isOfKind(meaning, term.name());
        boolean beside = isAmongServices(passage) && naming.isService(term.name());
        boolean thing = beside && kindLine.isKind(meaning);
        boolean what = (kind || thing || KindLine.isThing(meaning)) && naming.isService(term.name());
        boolean open = passage.place().leadIn().isEmpty() && naming.isService(subject);
        return placed || open && kind && what
                ? List.of(card(
                        passage,
                        what
                                ? "What is " + term.name() + "?"
                                : (beside ? "What is " : "For " + subject + ", what is ") + term.name() + " used for?",
                        Phrases.capitalised(meaning),
                        74))
                : List.of();
    }

    /** Under {@code Storage} and its like there are services one by one, each used for itself. */
    private boolean isAmongServices(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .anyMatch(beside -> beside instanceof Statement statement
                        && Term.of(statement.text())
                                .filter(other -> naming.isService(other.name()))
                                .isPresent());
    }

    private List<Candidate> ofCopula(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Copula.Defined defined : copula.in(passage)) {
            Core core = Core.of(defined.meaning()).with(defined.rest());
            if (fits(core.first(), defined.form()) && !Clauses.dangles(tagger.tag(core.first()))) {
                cards.add(card(passage, defined.question(), Phrases.capitalised(core.first()), core.more(), 76));
            }
        }
        return cards;
    }

    private static boolean fits(String meaning, Meaning.Form form) {
        int words = Phrases.words(meaning);
        boolean acts = form == Meaning.Form.DOING || TO_DO.matcher(meaning).lookingAt();
        boolean whole = form == Meaning.Form.DOING || form == Meaning.Form.THING;
        int least = acts ? LEAST_ANSWER_WORDS + 1 : LEAST_ANSWER_WORDS;
        return words >= (form == Meaning.Form.VALUE ? 1 : least)
                && (words <= MOST_ANSWER_WORDS || whole && Core.isShort(meaning))
                && !meaning.endsWith("?")
                && !POINTING.matcher(meaning).find()
                && !meaning.matches(".*(?:->|=>|[{}]| = ).*");
    }

    private Candidate card(Passage passage, String question, String answer, int score) {
        return card(passage, question, answer, "", score);
    }

    private Candidate card(Passage passage, String question, String answer, String more, int score) {
        return basic(passage, CardText.of(question, answer).withExtra(more), score);
    }
}
