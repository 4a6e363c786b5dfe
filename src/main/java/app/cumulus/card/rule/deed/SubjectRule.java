package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.AlikeLines;
import app.cumulus.card.phrase.Genus;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.VerbFrame;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Only the root account can delete it} asks who or what: the verb stays as it is, so the question is always English. */
public final class SubjectRule extends SentenceRule {

    private static final int MOST_SUBJECT_WORDS = 6;
    private static final int LEAST_PREDICATE_WORDS = 4;
    private static final int SHORT_WORDS = 5;
    private static final int MOST_PREDICATE_WORDS = 18;

    /** What holds in any case is asked without the case. */
    private static final Pattern EVEN = Pattern.compile("(?i),? even (?:if|when|though) .*$");

    private static final Pattern ONLY = Pattern.compile("^(?i)only\\s");
    private static final Pattern DEFAULT = Pattern.compile("(?i)by default");
    private static final Pattern PROVIDER = Pattern.compile(
            "(?i)(?:takes? care|manages?|handles?|is responsible|runs?|patches|operates?|owns?|maintains?|creates?|provisions?)\\b.*");
    /** What sets one thing apart, be its name a common one. */
    private static final Pattern CHOSEN =
            Pattern.compile("(?i)^(?:is|must be) (?:an? |the )?(?:only|mandatory|required|default|recommended)\\b");

    /** {@code the seal is mandatory}, said of one row. */
    private static final Pattern MARKED = Pattern.compile("(?i)is (?:mandatory|required|obligatory|recommended)");

    /** {@code must reach the crane}: who or what has to do it is seldom the fact. */
    private static final Pattern OBLIGED = Pattern.compile("(?i)(?:must|should) (?!be\\b|have\\b|not\\b)");

    private static final Pattern PERSON = Pattern.compile(
            "(?i)(?:.*\\s)?(?:aws|accounts?|admins?|administrators?|owners?|developers?|customers?|employees|staff|people|members|root|root users?)");
    private static final Pattern RUN_ON = Pattern.compile(
            "(?i)(?:,|\\bbut)\\s(?:you|it|we|they|the|i)\\b|^\\p{L}+es\\s\\p{L}+ed\\b|^(?:can|could|may|must) use (?:for|to|in)\\b|\\b(?:similar|whereas|versus|vs)\\b|^(?:is|are|was) (?:called|named|known as)\\b|^means?\\b|\\bbut (?!(?:not|only|also|never|is|are|does|do|can|has|have|will|still|no)\\b)\\p{L}+ .*\\b(?:is|are|can|has|have|must)\\b|\\bthat$");
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\bnot\\b|n't\\b|\\bnever\\b");
    /** What does not slow a crane? A hundred things. */
    private static final Pattern EFFECT =
            Pattern.compile("(?i)\\b(?:impact|affect|influence|inhibit|interfere|matter|vary|harm|disturb)$");

    private static final Pattern PLURAL_NEGATIVE =
            Pattern.compile("(?i)^(?:(?:are|were|do|have) (?:not|never)|(?:are|were|do|have)n't)\\b");
    private static final Pattern PARTICULAR =
            Pattern.compile(".*(?:\\p{Lu}{2}|\\p{Ll}\\p{Lu}|\\d|`|\"|\\p{Lu}\\p{Ll}+ \\p{Lu}|\\b(?i:only)\\b).*");
    private static final int STEM = 6;
    /** {@code is a maximum of 5 crates}: the value is the fact. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:is|was|will be|must be|can be) (?:an? |the )?(?:max(?:imum)?|min(?:imum)?|up to|at (?:least|most)|about|around|between (?=\\d)|\\d)\\b.*");

    /** {@code cannot be made}: many a thing cannot. */
    private static final Pattern UNTOLD =
            Pattern.compile("(?i)(?:can't|cannot|can not) be (?:made|done|used|seen|created|changed)");

    /** Behind it the kind of the thing may come again: {@code The crane list is a list of …}. */
    private static final Pattern DEFINING = Pattern.compile("(?i)(?:is|was) an? ");

    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?:(?:the|all|any|an?) )?(?!all|both|half|only|not|of|even|just|such|what|either|neither|within|with|in|on|using|by|for|from|to|at)\\p{L}+ (?:the|an|your|our) .*");
    /** {@code The pier guarantees crates}: that they are, the "that" is left out. */
    private static final Pattern PROMISING = Pattern.compile(
            "(?i)\\S+(?: \\S+)? (?:guarantees?|ensures?|assures?|means|says?|assumes?|promises?|implies) \\S.*");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** {@code a good start but does not last}: a second verb, which only "what" can have. */
    private static final Pattern FURTHER =
            Pattern.compile("(?i)\\b(?:but|and) (?:does|do|is|are|can|has|have|will)(?:n['’]t|not)?\\b");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:and|or|but|not|which|that|who|such|including|like|e\\.?g|even|so|to|by|for|in|on|with|without|from|especially|mainly|usually|\\p{L}+ing)\\b|\\b(?:and|or)\\b");
    /** {@code lifts 3 crates, boats carry 5, carts 2}: a figure for each of other things. */
    private static final Pattern FIGURES =
            Pattern.compile("[^,]*\\d[^,]*(?:, (?=\\p{L})(?!and\\b|or\\b)[^,]*\\d[^,]*){2,}");

    private static final Pattern VAGUE_SUBJECT = Pattern.compile(
            "(?i)(?:(?:aws|amazon)(?: (?:functions?|services?|features?|objects?))?|using .*|(?:multiple|several|various|remaining|certain) .*|users?|[a-z]{1,2}|.*\\s[ui]|(?:possible|common|typical|potential) .*s)");
    private static final Pattern NO_PREDICATE = Pattern.compile(
            ".*\\b(?i:it|its|they|this|them)\\b.*|.*:.*|.*\\b(?:for to|and and)\\b.*|.*\\b(?:per|of|for|with|in|to|and|or|the|an?)|.*!.*|(?:is|are) to\\b.*|\\S+ (?:for|or|and|if|when|that|because)\\b.*");

    /** {@code is a rope}, {@code is mostly a rope}. */
    private static final Pattern KIND =
            Pattern.compile("(?i)(?:is|are|was) (?:\\p{L}+ly )?(?<what>(?<article>an? )?(?!the ).+)");

    /** One of many ways. */
    private static final Pattern WAY = Pattern.compile("(?i)(?:an? )?(?:\\p{L}+ )?way\\b");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");

    private final Naming naming;
    private final Genus genus;
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Misread misread;
    private final AlikeLines alike;
    private final Agreement agreement;

    public SubjectRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.genus = new Genus(grammar.lexicon(), grammar.tagger());
        this.misread = grammar.misread();
        this.alike = new AlikeLines(grammar.lexicon());
        this.agreement = new Agreement(grammar.lexicon());
    }

    @Override
    public String name() {
        return "subject";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Optional<Clause> parsed = parser.parse(said.sentence());
        boolean shortOne = said.sentence().wordCount() < SHORT_WORDS
                || ONLY.matcher(said.sentence().text()).find();
        if (parsed.isEmpty() || !said.label().isEmpty() && !shortOne) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        String subject = clause.subject();
        boolean usual = DEFAULT.matcher(clause.lead()).matches();
        String told = usual ? clause.predicate() + " by default" : clause.predicate();
        String whole = clause.tail().isEmpty() ? told : told + " " + clause.tail();
        String predicate =
                agreement.ofMany(subject, clause.verb(), EVEN.matcher(whole).replaceFirst(""));
        boolean negative = NEGATIVE.matcher(clause.verb()).find();
        // "the crates the crane lifts to the pier": which crates they are
        if (clause.leadKind() != LinkKind.NONE
                        && !(usual && ONLY.matcher(subject).find())
                || RELATIVE.matcher(subject).matches()
                || !isTold(passage, clause, predicate, negative)
                || !agreement.isOfOne(clause.verb())
                        && !PLURAL_NEGATIVE.matcher(clause.verb()).find()
                        && (!agreement.isOfMany(subject, clause.verb()) || agreement.isDouble(tagger.tag(predicate)))) {
            return Optional.empty();
        }
        int words = Phrases.words(predicate) - (agreement.isOfOne(clause.verb()) || negative ? 0 : 1);
        boolean marked = !said.label().isEmpty() && MARKED.matcher(predicate).matches();
        boolean only = ONLY.matcher(subject).find();
        if (words < LEAST_PREDICATE_WORDS - (negative || only ? 1 : 0) && !marked
                || words > MOST_PREDICATE_WORDS
                || UNTOLD.matcher(predicate).matches()
                || NO_PREDICATE.matcher(predicate).matches()) {
            return Optional.empty();
        }
        if (isUnclear(subject, predicate)
                || misread.is(passage, clause)
                || alike.samePredicate(passage, clause)
                || negative && AlikeLines.hasException(passage)) {
            return Optional.empty();
        }
        Optional<String> asked = PERSON.matcher(subject).matches()
                ? Optional.of("who " + agreement.ofOne(predicate))
                : asked(subject, predicate);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String question = Phrases.capitalised(Phrases.bare(asked.get())) + "?";
        if (!said.label().isEmpty()) {
            question = said.label() + ": " + Phrases.lowered(question);
        }
        String answer = Phrases.capitalised(ARTICLE.matcher(subject).replaceFirst(""));
        if (question.indexOf('(') >= 0 && question.indexOf('(') < SHORT_WORDS * 4) {
            return Optional.empty();
        }
        return Optional.of(
                basic(passage, CardText.of(question, answer), said.sentence().text(), score(subject)));
    }

    /** Whether the subject, by its name or by what is said of it, is one thing rather than any. */
    private boolean isTold(Passage passage, Clause clause, String predicate, boolean negative) {
        String subject = clause.subject();
        boolean chosen = !subject.isEmpty()
                && CHOSEN.matcher(predicate).find()
                && new ObjectAnswer(tagger, lexicon).isNoun(subject);
        boolean provider = subject.equals("AWS")
                && PROVIDER.matcher(clause.verb() + " " + clause.rest()).matches();
        boolean open = negative && EFFECT.matcher(clause.verb()).find();
        return !open && (isTelling(subject, negative) || isHeading(subject, passage.place()) || chosen || provider);
    }

    /** {@code is a rope that holds ships}: what is called so; a mere {@code is a rope} would ask for its own meaning. */
    private Optional<String> asked(String subject, String predicate) {
        Matcher kind = KIND.matcher(predicate);
        boolean article = kind.matches() && kind.group("article") != null;
        boolean bare = kind.matches() && !article && genus.isBareKind(kind.group("what"));
        boolean service = naming.isWholeService(ARTICLE.matcher(subject).replaceFirst(""));
        String which = service ? "which AWS service " : "what ";
        if (!article && !bare) {
            return Optional.of(which + agreement.ofOne(predicate));
        }
        String what = kind.group("what");
        boolean told = genus.isRestricted(what)
                && (service || !WAY.matcher(what).lookingAt())
                && (service || what.indexOf(", which") < 0 && !Naming.sharesWord(Nouns.lastWord(subject), what));
        if (FURTHER.matcher(what).find() || Meaning.isCompared(what)) {
            return Optional.of(which + agreement.ofOne(predicate));
        }
        String asked =
                service ? which + genus.deedOfService(what).orElse("is " + genus.counted(what)) : genus.named(what);
        return told ? Optional.of(asked) : Optional.empty();
    }

    private boolean isUnclear(String subject, String predicate) {
        String verb = predicate.split(" ", 2)[0];
        return VerbFrame.lacksObject(
                        verb,
                        "Who",
                        " " + predicate.substring(verb.length()).strip().split(" ", 2)[0])
                || OBLIGED.matcher(predicate).lookingAt()
                || RUN_ON.matcher(predicate).find()
                || hasSecondClause(tagger.tag(predicate))
                || hasScrap(predicate)
                || sharesStem(subject, predicate)
                || AMOUNT.matcher(predicate).matches();
    }

    /** {@code is only the owner can add records}: two sentences run into one. */
    private static boolean hasSecondClause(Sentence predicate) {
        boolean linked = predicate.tokens().stream()
                .anyMatch(
                        token -> token.is(Tag.CONJUNCTION) || token.lower().matches("that|which|who|what|how|you|we"));
        return !linked && predicate.tokens().stream().skip(3).anyMatch(token -> token.is(Tag.AUXILIARY));
    }

    /** {@code opens the gate, crates already there}: a scrap is left behind the comma, or one for each of other things. */
    private static boolean hasScrap(String predicate) {
        String bare = Brackets.without(predicate);
        int comma = bare.indexOf(", ");
        return FIGURES.matcher(bare).matches()
                || comma > 0
                        && bare.indexOf(", ", comma + 1) < 0
                        && Phrases.words(bare.substring(0, comma)) > LEAST_PREDICATE_WORDS - 1
                        && !GOES_ON.matcher(bare.substring(comma + 2)).find();
    }

    /** {@code Weighted gate} opens by weight: the question would tell the answer. */
    private static boolean sharesStem(String subject, String predicate) {
        List<String> asked = List.of(NO_WORD.split(predicate.toLowerCase(Locale.ROOT)));
        int least = DEFINING.matcher(predicate).lookingAt() ? STEM : STEM - 1;
        return NO_WORD.splitAsStream(subject.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= least && !word.equals("amazon"))
                .map(word -> word.substring(0, Math.min(STEM, word.length() - 1)))
                .anyMatch(stem -> asked.stream().anyMatch(other -> other.startsWith(stem)));
    }

    /** {@code Lamp} under "Lamp": one of several things that have a heading each. */
    private boolean isHeading(String subject, Place place) {
        return place.topic().size() > 2
                && !subject.isEmpty()
                && subject.equals(place.subject())
                && Character.isUpperCase(subject.charAt(0))
                && !lexicon.isGeneric(subject)
                && !lexicon.isCommon(subject);
    }

    private static int score(String subject) {
        return subject.matches(".*(?:[A-Z]{2}|[a-z][A-Z]|\\b(?i:only)\\b|[A-Z][a-z]+ [A-Z]).*") ? 66 : 52;
    }

    private boolean isTelling(String subject, boolean negative) {
        if (subject.isEmpty()
                || Phrases.words(subject) > MOST_SUBJECT_WORDS
                || PROMISING.matcher(subject).matches()
                || naming.isAdjective(subject.toLowerCase(Locale.ROOT))) {
            return false;
        }
        Sentence words = tagger.tag(subject);
        if (VAGUE_SUBJECT.matcher(subject).matches() || subject.contains("&")) {
            return false;
        }
        if (!PARTICULAR.matcher(subject).matches() && !negative && isOrdinary(words)) {
            return false;
        }
        boolean plain = words.tokens().stream()
                .allMatch(token -> token.tag().isContent()
                        || token.is(Tag.DETERMINER) && token.lower().matches("the|an?")
                        || token.lower().matches("only|of|[/&-]"));
        return plain
                && words.tokens().stream()
                        .anyMatch(token -> token.tag().isContent() && !lexicon.isGeneric(token.text()));
    }

    /** {@code data}, {@code the web server}: many a thing would do as the answer. */
    private boolean isOrdinary(Sentence subject) {
        List<Token> content = subject.tokens().stream()
                .filter(token -> token.tag().isContent())
                .toList();
        long telling = content.stream()
                .filter(token -> !lexicon.isCommon(token.text()) && !lexicon.isGeneric(token.text()))
                .count();
        return telling == 0
                || content.size() < 2
                || telling < 2
                        && content.size() < 3
                        && lexicon.isCommon(content.get(content.size() - 1).text());
    }
}
