package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code If the zone fails, the data is lost} asks what happens; {@code To share it, set a policy} asks what to do. */
public final class ConditionRule extends SentenceRule {

    private static final int LEAST_CONDITION_WORDS = 3;
    private static final int MOST_CONDITION_WORDS = 20;
    private static final int LEAST_WHOLE = 5;

    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:optional(?:ly)?|required|mandatory|recommended|possible|allowed|sometimes|otherwise)");

    /** Behind these an "if" or "when" opens what is said or known, not a condition. */
    private static final Pattern REPORTING = Pattern.compile(
            ".*\\b(?:say|says|know|knows|check|checks|determine|determines|see|sees|decide|decides|tell|tells|verify|verifies|ask|asks|show|shows|(?:give|offer|provide|have|has)s? (?:you )?(?:an? |the )?(?:options?|choices?))(?: with [^,]+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STATE = Pattern.compile(
            "(?<link>if|when|once)\\s+(?<state>(?:not\\s+|explicitly\\s+|manually\\s+)?(?:enabled|disabled|activated|deactivated|turned on|turned off|set|configured|used|deleted|stopped|terminated|selected))",
            Pattern.CASE_INSENSITIVE);
    /** {@code If weighed go to the gate}: who or what is? */
    private static final Pattern UNSAID =
            Pattern.compile("(?i)(?:if|when|once|after)\\s+(?:not\\s+)?\\p{L}{3,}(?:ed|en)\\s\\p{L}+\\s.*|only\\s.*");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?<link>if|when|once)\\s+(?:(?:it|this)(?= is (?:not )?(?:(?:en|dis)abled|(?:turned |switched )?(?:on|off)\\b))|this (?:feature|option|mode|method|setting|service|type|rule))\\s+(?<rest>(?:is|isn't|was|has|can|does|doesn't|fails|exceeds|reaches|expires|gets|goes)\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTCOME = Pattern.compile(
            "^(?<what>[^,:;]{5,60}?)\\s+(?<condition>(?:if|when|once)\\s+\\p{L}+\\s[^,:;]{3,80})$",
            Pattern.CASE_INSENSITIVE);
    /**
     * {@code More guards if the yard is full}: what one needs then; {@code Crates that are lost if …}: which crates; {@code Better
     * than the lift if …}: how it is.
     */
    private static final Pattern NO_OUTCOME = Pattern.compile(
            "(?i)(?:additional|more|extra|another|bigger|larger|provided|to) .*|.* (?:that|which|who|than) .*");

    /** {@code If the gate is open, and the porter is away, ring twice}. */
    private static final Pattern MORE =
            Pattern.compile("(?i)(?<more>(?:and|or) [^,]+), (?<main>(?:you|we|the|an?|it|they) .+)");

    private static final Pattern SECOND_AIM = Pattern.compile("(?i)(?<aim>[^,]+), (?:and|or) [^,]+");
    /** {@code If no parcel for the porter}: the verb is left out. */
    private static final Pattern NONE = Pattern.compile("(?i)(?<if>if) no (?<what>\\p{L}+(?: \\p{L}+)?)");

    private static final Pattern PREPOSITION_END =
            Pattern.compile("(?i).* (?:to|into|on|in|with|at|from|for|onto|across|over|through|between)");
    /** {@code A bell is a sign that rings when …}: the condition tells which sign. */
    private static final Pattern DEFINING =
            Pattern.compile("(?i)[^,]* (?:is|are) (?:an?|the) (?:[^ ,]+ )+?(?:that|which|who) .*");

    private static final Pattern TASKLESS = Pattern.compile("(?i)(?:if|when|whenever|unless|once|after)\\s.*");
    private static final Pattern NO_OCCASION = Pattern.compile(
            "(?i)(?:until|before|while)\\s.*|.*(?:\\s-\\s|\\bitself\\b|\\b(?:that|this|those|these) (?:time|case|point|moment|limit|way|period)\\b).*|after that\\b.*|.*\\bthe other (?:has|is|can|must|will|gets|waits)\\b.*|(?:if|when|once|after)\\s+(?:it|they|given|takes?|needs?|wants?|(?:not )?(?:done|finished)|\\p{L}{3,20}ed by (?:you|us|me)|you use (?:for|it|this))\\b.*|(?:after|when|once)\\s+(?:to|you(?! (?:are )?(?:creat|launch|delet|remov|enabl|disabl|updat|stop|start|terminat|assum|attach|detach|publish|upload|modif|resiz|restor|encrypt|deploy|register|reboot|invok)(?:e|y|ing|t?ing)? (?:an?|the|your)\\b)|that|this|it)\\b.{0,25}");

    /** {@code Even if you wait}: a condition of its own, no subject. */
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:that|which|who|where|what|how|whether)\\b");

    private static final Pattern LINKED = Pattern.compile("(?i)\\b(?:if|when|once|unless|before|after|until)\\b");

    /** {@code Crates that you may lose if …}: a thing, and nothing that happens. */
    private static final Pattern HEAD_ONLY = Pattern.compile("(?i).+ (?:that|which)(?: (?:you|we|they|it))?");

    /** {@code when the porter sends a crate to it}: what "it" is stands in the answer. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(?:if|when|once) (?!it\\b|they\\b).* (?:to|from|by|with|for|at|on|into|in|of) (?:it|them)\\b.*");

    private static final Set<String> LITTLE =
            Set.of("if", "when", "once", "the", "an", "is", "are", "ha", "has", "been", "be");

    private static final Pattern READER = Pattern.compile("(?i)you|we|u|it|they");
    /** {@code so that you can plan around it}: what it is stands in the answer. */
    private static final Pattern OF_ANSWER = Pattern.compile("(?i)(?:so that|to|in order to)\\b.*\\b(?:it|them)");

    /** {@code The crane stops, and you wait if …}: the condition is that of the second half. */
    private static final Pattern HALVES =
            Pattern.compile("(?i), and (?:you|we|it|they)\\b|, (?:and |so )?(?:should|must|can|need to) \\p{L}+");

    /** {@code for new crates, i.e. those packed after …}: the condition is that of the explanation. */
    private static final Pattern EXPLAINING = Pattern.compile("(?i)\\bi\\.?e\\.?[\\s,:]");

    private static final Pattern POINTING_AT = Pattern.compile("(?i)(?:that|this|these|those) (?<what>\\p{L}{3,})\\b");
    private static final Pattern THEM = Pattern.compile("(?i)(?<before>.*?)\\b(?:them|they|those)\\b.*");

    private static final Pattern SENTENCE =
            Pattern.compile("(?i)(?:you|we) .+|.+ (?:can|may|must|should|will|is|are) \\p{Ll}+ .+");

    private static final Pattern OCCURRING = Pattern.compile("\\p{L}+(?:ed|ing|tion|sion|ment|ure|al)");

    /** {@code Set an alarm to occur at noon}: the alarm does that, not the reader. */
    private static final Pattern NO_TASK = Pattern.compile(
            "(?i)(?:in order )?to (?:be|have|occur|happen|wait|last|expire|stay|remain|fail|act|serve|function|become|(?:do|perform|complete|carry out) (?:the |your |any |certain |specific )?(?:tasks?|actions?|things|work|jobs?|operations?)$)\\b.*");

    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:is|are) (?:\\p{L}+ly )?(?!used|needed|required|recommended|preferred)\\p{L}+(?:ed|en|set|wn)");
    private static final Pattern STATE_ENDING = Pattern.compile("(?i).*(?:ed|en)");

    private static final Pattern OWN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?: \\p{L}+)?");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Naming naming;
    private final OutcomeQuestion outcomes;
    private final Reading reading;
    private final GivenOutcome ofGiven;
    private final JoinedOutcomes joined;

    public ConditionRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.outcomes = new OutcomeQuestion(grammar.lexicon(), grammar.tagger());
        this.reading = grammar.reading();
        this.joined = new JoinedOutcomes(grammar.lexicon());
        this.ofGiven = new GivenOutcome(grammar.tagger(), grammar.parser(), naming);
    }

    @Override
    public String name() {
        return "condition";
    }

    @Override
    protected List<Candidate> together(Passage passage, List<Candidate> cards) {
        return joined.of(Sentences.of(Tidying.of(passage.text())), cards);
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String given = passage.place().given();
        String text = said.sentence().text();
        if (!given.isEmpty() && text.startsWith(given + ", ")) {
            return ofGiven.of(given, text)
                    .map(asked -> basic(
                            passage, CardText.of(asked.question(), Phrases.capitalised(asked.answer())), text, 73));
        }
        Matcher outcome = OUTCOME.matcher(text);
        if (outcome.matches()
                && isOutcome(outcome.group("what"))
                && says(outcome.group("condition"))
                && !isWhole(tagger.tag(outcome.group("condition")))) {
            return card(passage, said, outcome.group("condition"), LinkKind.CONDITION, "what", outcome.group("what"));
        }
        Optional<Clause> parsed = parser.parse(said.sentence());
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        boolean led = clause.leadKind() == LinkKind.CONDITION || clause.leadKind() == LinkKind.PURPOSE;
        if (!led && isInner(clause.subject())
                || READER.matcher(clause.subject()).matches() && Clauses.isSecondHalf(passage, said.sentence())
                || !reading.isTail(led ? clause.lead() : clause.tail())
                || isRound(led ? clause.lead() : clause.tail(), clause.main())
                || isWhole(tagger.tag(led ? clause.lead() : clause.tail()))) {
            return Optional.empty();
        }
        if (led) {
            String main = Clauses.withTail(clause);
            return card(
                    passage, said, clause.lead(), clause.leadKind(), clause.subject(), asWritten(main, clause, said));
        }
        boolean tailed = clause.tailKind() == LinkKind.CONDITION
                || clause.tailKind() == LinkKind.PURPOSE && OutcomeQuestion.isTask(clause.main());
        // "the gate is chosen when a crate is packed": when, is the question
        boolean dated = clause.tailKind() == LinkKind.CONDITION
                && clause.rest().isEmpty()
                && DONE.matcher(clause.verb()).matches();
        boolean defining = DEFINING.matcher(clause.main()).matches();
        if (tailed
                && !isElliptic(clause)
                && !dated
                && !defining
                && clause.lead().isEmpty()) {
            return card(passage, said, clause.tail(), clause.tailKind(), clause.subject(), clause.main());
        }
        return Optional.empty();
    }

    /** Whether the condition stands inside the subject, or that is all that is said. */
    private static boolean isInner(String subject) {
        return LINKED.matcher(subject).find() || HEAD_ONLY.matcher(subject).matches();
    }

    /** {@code X can be copied if enabled}: it is X that must be enabled, or something that is not said. */
    private static boolean isElliptic(Clause clause) {
        return UNSAID.matcher(clause.tail()).matches()
                || STATE.matcher(clause.tail()).matches()
                || OF_ANSWER.matcher(clause.tail()).matches()
                || HALVES.matcher(clause.main()).find()
                || EXPLAINING.matcher(clause.main()).find()
                || POINTING.matcher(clause.tail()).matches()
                || NO_TASK.matcher(clause.tail()).matches();
    }

    /** {@code When loading crates (large or small) the lid is optional}: condition and outcome, and what follows is one more. */
    private static boolean isWhole(Sentence condition) {
        boolean doing = condition.size() > LEAST_WHOLE
                && condition.token(1).lower().endsWith("ing")
                && condition.tokens().stream().skip(1).noneMatch(token -> token.is(Tag.CONJUNCTION))
                && !RELATIVE.matcher(condition.text()).find();
        return doing
                && condition.tokens().stream()
                        .skip(LEAST_WHOLE - 1)
                        .anyMatch(token ->
                                token.is(Tag.AUXILIARY) || token.lower().equals("means"));
    }

    /** {@code The guard reports fires when a fire is reported}. */
    private static boolean isRound(String condition, String main) {
        Set<String> said = Phrases.stems(condition);
        said.removeAll(LITTLE);
        return !said.isEmpty() && Phrases.stems(main).containsAll(said);
    }

    /** {@code it is towed and if it sinks, …}: with the "and" that the clauses leave out between them. */
    private static String asWritten(String main, Clause clause, Said said) {
        String text = said.sentence().text();
        int start = text.indexOf(clause.main());
        int end = text.lastIndexOf(clause.tail());
        boolean gap = !clause.tail().isEmpty() && !text.contains(main) && start >= 0 && end > start;
        return gap ? text.substring(start, end + clause.tail().length()) : main;
    }

    private boolean isOutcome(String text) {
        Sentence words = tagger.tag(text);
        return !NO_OUTCOME.matcher(text).matches()
                && words.token(0).tag().isContent()
                && words.token(words.size() - 1).tag().isContent()
                && words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB) || token.is(Tag.PRONOUN));
    }

    private boolean says(String condition) {
        return tagger.tag(condition).tokens().stream()
                .skip(2)
                .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
    }

    private Optional<Candidate> card(
            Passage passage, Said said, String condition, LinkKind kind, String subject, String main) {
        Matcher more = MORE.matcher(main);
        boolean joined = kind == LinkKind.CONDITION && more.matches();
        String whole = joined ? condition + ", " + more.group("more") : shortCondition(condition, kind);
        Optional<Clause> rest = joined ? parser.parse(tagger.tag(more.group("main"))) : Optional.empty();
        return joined && rest.isEmpty()
                ? Optional.empty()
                : ofWhole(
                        passage,
                        said,
                        resolved(whole, passage, subject),
                        kind,
                        rest.map(Clause::subject).orElse(subject),
                        joined ? more.group("main") : main);
    }

    /** Without what is only added to it: an example, a second purpose; and with the verb that the notes leave out. */
    private static String shortCondition(String condition, LinkKind kind) {
        String bare = Phrases.withoutExamples(condition);
        Matcher second = kind == LinkKind.PURPOSE ? SECOND_AIM.matcher(bare) : null;
        Matcher none = NONE.matcher(bare);
        return second != null && second.matches()
                ? second.group("aim")
                : none.matches() ? none.group("if") + " there is no " + none.group("what") : bare;
    }

    /** {@code If disabled}, {@code If this feature is enabled}: the heading is what it speaks of. */
    private String resolved(String condition, Passage passage, String subject) {
        String above = Naming.brief(passage.place().subject());
        // "Once locked, Crates …" under the name of the harbour: the crates are locked
        boolean other = naming.isService(above) && OWN_NAME.matcher(subject).matches() && !naming.isService(subject);
        String heading = other ? subject : above;
        boolean named = passage.place().titled() && naming.usable(heading) && !naming.isGeneric(heading);
        Matcher state = STATE.matcher(condition);
        if (named && state.matches()) {
            String be = Nouns.isMany(heading) ? " are " : " is ";
            return state.group("link") + " " + heading + be + state.group("state");
        }
        Matcher pronoun = PRONOUN.matcher(condition);
        return named && pronoun.matches()
                ? pronoun.group("link") + " " + heading + " " + pronoun.group("rest")
                : condition;
    }

    private Optional<Candidate> ofWhole(
            Passage passage, Said said, String condition, LinkKind kind, String subject, String main) {
        boolean bareState = isBareState(condition, kind);
        if (!isAskable(condition, kind, main) || !bareState && Phrases.words(condition) < LEAST_CONDITION_WORDS) {
            return Optional.empty();
        }
        String named = ofCondition(condition, main);
        Optional<OutcomeQuestion.Asked> asked =
                outcomes.of(condition, kind, named.equals(main) ? subject : ofCondition(condition, subject), named);
        Optional<String> answer = asked.flatMap(pair -> OutcomeAnswer.of(pair.answer(), pair.name()));
        if (answer.isEmpty() || asked.get().question().contains(",?") || pointsBack(condition + " " + answer.get())) {
            return Optional.empty();
        }
        boolean unnamed = tagger.tag(condition).tokens().stream()
                .noneMatch(token -> token.tag().isContent() || token.lower().equals("you"));
        boolean needsSubject = bareState || unnamed && kind == LinkKind.CONDITION;
        String about = passage.place().subject();
        if (needsSubject && !naming.usable(about)) {
            return Optional.empty();
        }
        String question = asked.get().question();
        question = needsSubject ? about + ": " + Phrases.lowered(question) : question;
        // "Optional: when the lamp is lit, …": how it is, not what it is said of
        boolean status = STATUS.matcher(said.label()).matches();
        boolean isNamed = status
                || Clauses.names(question, about)
                || said.label().isEmpty()
                || Clauses.names(question, said.label());
        // a sentence before the colon is no label
        String labelled = isNamed || SENTENCE.matcher(said.label()).matches()
                ? question
                : said.label() + ": " + Phrases.lowered(question);
        boolean foreign = unnamed && !said.label().equals(about) && Clauses.dangles(tagger.tag(condition));
        if (foreign || Clauses.dangles(tagger.tag(labelled))) {
            return Optional.empty();
        }
        return Optional.of(basic(
                passage,
                CardText.of(labelled, Phrases.capitalised(answer.get())),
                said.sentence().text(),
                73));
    }

    /** {@code that crate}, of which the condition speaks: the crate. */
    private static String ofCondition(String condition, String text) {
        Matcher pointing = POINTING_AT.matcher(text);
        return pointing.lookingAt() && Phrases.stems(condition).containsAll(Phrases.stems(pointing.group("what")))
                ? "the " + text.substring(pointing.start("what"))
                : text;
    }

    /** {@code The porter opens them for you}: several things that neither question nor answer names. */
    private boolean pointsBack(String card) {
        Matcher them = THEM.matcher(card);
        return them.matches()
                && tagger.tag(them.group("before")).tokens().stream()
                        .noneMatch(token -> token.tag().isContent() && Nouns.isPlural(token.text())
                                || token.lower().equals("and"));
    }

    /** {@code If disabled}. */
    private static boolean isBareState(String condition, LinkKind kind) {
        return Phrases.words(condition) == 2
                && kind == LinkKind.CONDITION
                && STATE_ENDING.matcher(condition).matches();
    }

    private boolean isAskable(String condition, LinkKind kind, String main) {
        boolean timeOnly =
                kind == LinkKind.CONDITION && NO_OCCASION.matcher(condition).matches();
        boolean cutOff =
                PREPOSITION_END.matcher(condition).matches() && kind == LinkKind.PURPOSE || condition.endsWith("a.k.a");
        return !condition.contains(":")
                && !cutOff
                && !REPORTING.matcher(main).matches()
                && Phrases.words(condition) <= MOST_CONDITION_WORDS
                && !timeOnly
                && (!TASKLESS.matcher(condition).matches() || saysSomething(tagger.tag(condition)));
    }

    /** Whether a verb stands in it: {@code if RCU issue} has none. */
    private static boolean saysSomething(Sentence condition) {
        return condition.tokens().stream()
                .skip(1)
                .anyMatch(token -> token.is(Tag.AUXILIARY)
                        || token.is(Tag.VERB)
                        || OCCURRING.matcher(token.lower()).matches());
    }
}
