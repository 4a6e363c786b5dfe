package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code If the zone fails, the data is lost} asks what happens; {@code To share it, set a policy} asks what to do. */
final class ConditionRule extends SentenceRule {

    private static final int MOST_ANSWER_WORDS = 16;
    private static final int LEAST_ANSWER_WORDS = 2;
    private static final int LEAST_CONDITION_WORDS = 3;
    private static final int MOST_CONDITION_WORDS = 20;

    private static final Pattern TASK = Pattern.compile(
            "^(?:first\\s+)?(?:you|we|users?)\\s+(?:also\\s+)?(?:just\\s+)?(?<first>first\\s+)?(?<modal>must|should|can|could|need to|have to|are required to|may)\\s+(?:also\\s+|just\\s+|first(?:ly)?\\s+)*(?<task>\\w.*)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code After that you cannot change the size}: what one cannot do is asked. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "^(?:you|we|users?)\\s+(?:cannot|can't|cant|can not)\\s+(?<deed>\\p{L}+\\s.*)$", Pattern.CASE_INSENSITIVE);

    /** {@code When a crane fails, it is marked …}: the question names it. */
    private static final Pattern PRONOUN_SUBJECT = Pattern.compile(
            "^(?:then )?(?:it|they) (?=(?:(?:is|are)(?! (?:possible|good|better|best|recommended|necessary|important|useful)\\b)|will|can|gets?|goes|go)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Behind these an "if" or "when" opens what is said or known, not a condition. */
    private static final Pattern REPORTING = Pattern.compile(
            ".*\\b(?:say|says|know|knows|check|checks|determine|determines|see|sees|decide|decides|tell|tells|verify|verifies|ask|asks|show|shows)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STATE = Pattern.compile(
            "(?<link>if|when|once)\\s+(?<state>(?:not\\s+|explicitly\\s+|manually\\s+)?(?:enabled|disabled|activated|deactivated|turned on|turned off|set|configured|used|deleted|stopped|terminated|selected))",
            Pattern.CASE_INSENSITIVE);
    /** {@code If weighed go to the gate}: who or what is? */
    private static final Pattern UNSAID =
            Pattern.compile("(?i)(?:if|when|once)\\s+(?:not\\s+)?\\p{L}{3,}(?:ed|en)\\s\\p{L}+\\s.*");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?<link>if|when|once)\\s+(?:it(?= is (?:not )?(?:en|dis)abled)|this(?= is (?:not )?(?:en|dis)abled)|this (?:feature|option|mode|method|setting|service|type|rule))\\s+(?<rest>(?:is|isn't|was|has|can|does|doesn't|fails|exceeds|reaches|expires|gets|goes)\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTCOME = Pattern.compile(
            "^(?<what>[^,:;]{5,60}?)\\s+(?<condition>(?:if|when|once)\\s+\\p{L}+\\s[^,:;]{3,80})$",
            Pattern.CASE_INSENSITIVE);
    /** A second outcome behind the first. */
    private static final Pattern SECOND = Pattern.compile(
            "(?<=\\S{1,30} \\S{1,30} \\S{1,30})(?:,? and (?:its|the|their|it|then|they)|, (?:which|so|but)|;)\\s.*$");

    private static final Pattern TASKLESS = Pattern.compile("(?i)(?:if|when|whenever|unless|once|after)\\s.*");
    private static final Pattern NO_OCCASION = Pattern.compile(
            "(?i)(?:until|before|while)\\s.*|.*(?:\\s-\\s|\\bitself\\b|\\b(?:that|this|those|these) (?:time|case|point|moment|limit|way|period)\\b).*|(?:if|when|once|after)\\s+(?:it|they|given|takes?|needs?|wants?)\\b.*|(?:after|when|once)\\s+(?:to|you|that|this|it)\\b.{0,25}");

    private static final Pattern OWNED = Pattern.compile("(?i).*\\b(?:its|their)\\b.*");

    private static final Pattern SENTENCE = Pattern.compile("(?i).+ (?:can|may|must|should|will|is|are) \\p{Ll}+ .+");
    private static final Pattern BE = Pattern.compile("(?i)(?:is|are) (?<state>.+)");

    private static final Pattern OCCURRING = Pattern.compile("\\p{L}+(?:ed|ing|tion|sion|ment|ure|al)");

    /** {@code Set an alarm to occur at noon}: the alarm does that, not the reader. */
    private static final Pattern NO_TASK =
            Pattern.compile("(?i)(?:in order )?to (?:be|have|occur|happen|wait|last|expire|stay|remain|fail)\\b.*");

    /** {@code You can make clerks wear a badge to open the gate}: the purpose is theirs. */
    private static final Pattern MAKING = Pattern.compile(
            "(?i)(?:enforce|force|allow|let|ask|require|tell|enable|permit|cause|make|get|invite) (?:(?:the|your|all|other|some) )?(?:users?|clients?|people|customers?|developers?|employees|clerks?|[a-z]+ers)\\b.*");

    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An)\\b");
    private static final Pattern THEN = Pattern.compile("^then\\s+");
    private static final Pattern STATE_ENDING = Pattern.compile("(?i).*(?:ed|en)");
    private static final Pattern BROKEN_OFF =
            Pattern.compile("(?i).*\\b(?:is|are|can|to|of|and|the|an?|in|with|by|as|for|not|means|automatically \\w+)");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Naming naming;

    ConditionRule(Said.Reader reader, ClauseParser parser, Tagger tagger, Lexicon lexicon) {
        super(reader, lexicon);
        this.parser = parser;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
    }

    @Override
    public String name() {
        return "condition";
    }

    @Override
    Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher outcome = OUTCOME.matcher(said.sentence().text());
        if (outcome.matches() && isNounPhrase(outcome.group("what")) && says(outcome.group("condition"))) {
            return card(passage, said, outcome.group("condition"), LinkKind.CONDITION, "what", outcome.group("what"));
        }
        Optional<Clause> parsed = parser.parse(said.sentence());
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        boolean led = clause.leadKind() == LinkKind.CONDITION || clause.leadKind() == LinkKind.PURPOSE;
        if (led) {
            String main = Clauses.withTail(clause);
            return card(
                    passage, said, clause.lead(), clause.leadKind(), clause.subject(), asWritten(main, clause, said));
        }
        boolean tailed = clause.tailKind() == LinkKind.CONDITION
                || clause.tailKind() == LinkKind.PURPOSE && isTask(clause.main());
        // "X can be copied if enabled": it is X that must be enabled, or something that is not said
        boolean elliptic = UNSAID.matcher(clause.tail()).matches()
                || STATE.matcher(clause.tail()).matches()
                || NO_TASK.matcher(clause.tail()).matches();
        if (tailed && !elliptic && clause.lead().isEmpty()) {
            return card(passage, said, clause.tail(), clause.tailKind(), clause.subject(), clause.main());
        }
        return Optional.empty();
    }

    /** {@code it is towed and if it sinks, …}: with the "and" that the clauses leave out between them. */
    private static String asWritten(String main, Clause clause, Said said) {
        String text = said.sentence().text();
        int start = text.indexOf(clause.main());
        int end = text.lastIndexOf(clause.tail());
        boolean gap = !clause.tail().isEmpty() && !text.contains(main) && start >= 0 && end > start;
        return gap ? text.substring(start, end + clause.tail().length()) : main;
    }

    private boolean isNounPhrase(String text) {
        Sentence words = tagger.tag(text);
        return words.token(0).tag().isContent()
                && words.token(words.size() - 1).tag().isContent()
                && words.tokens().stream()
                        .noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB) || token.is(Tag.PRONOUN));
    }

    private boolean says(String condition) {
        return tagger.tag(condition).tokens().stream()
                .skip(2)
                .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
    }

    private static boolean isTask(String main) {
        return TASK.matcher(main).matches();
    }

    private Optional<Candidate> card(
            Passage passage, Said said, String condition, LinkKind kind, String subject, String main) {
        return ofWhole(passage, said, resolved(condition, passage), kind, subject, main);
    }

    /** {@code If disabled}, {@code If this feature is enabled}: the heading is what it speaks of. */
    private String resolved(String condition, Passage passage) {
        String heading = Naming.brief(passage.place().subject());
        boolean named = passage.place().titled() && naming.usable(heading) && !naming.isGeneric(heading);
        Matcher state = STATE.matcher(condition);
        if (named && state.matches()) {
            String be = Nouns.isPlural(heading) && heading.endsWith("s") ? " are " : " is ";
            return state.group("link") + " " + heading + be + state.group("state");
        }
        Matcher pronoun = PRONOUN.matcher(condition);
        return named && pronoun.matches()
                ? pronoun.group("link") + " " + heading + " " + pronoun.group("rest")
                : condition;
    }

    /** {@code The shard is deleted when its data expires}: the question must say whose data. */
    private boolean isOwner(String subject, String condition, String main) {
        return OWNED.matcher(condition).matches() && main.startsWith(subject + " ") && naming.isName(subject);
    }

    private Optional<Candidate> ofWhole(
            Passage passage, Said said, String condition, LinkKind kind, String subject, String main) {
        boolean bareState = isBareState(condition, kind);
        if (!isAskable(condition, kind, main) || !bareState && Phrases.words(condition) < LEAST_CONDITION_WORDS) {
            return Optional.empty();
        }
        Optional<Asked> asked = asked(condition, kind, subject, main);
        Optional<String> answer = asked.flatMap(pair -> shortened(pair.answer()));
        if (answer.isEmpty() || asked.get().question().contains(",?")) {
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
        boolean named =
                Clauses.names(question, about) || said.label().isEmpty() || Clauses.names(question, said.label());
        // a sentence before the colon is no label
        String labelled = named || SENTENCE.matcher(said.label()).matches()
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

    /** {@code If disabled}. */
    private static boolean isBareState(String condition, LinkKind kind) {
        return Phrases.words(condition) == 2
                && kind == LinkKind.CONDITION
                && STATE_ENDING.matcher(condition).matches();
    }

    private boolean isAskable(String condition, LinkKind kind, String main) {
        boolean timeOnly =
                kind == LinkKind.CONDITION && NO_OCCASION.matcher(condition).matches();
        return !condition.contains(":")
                && !REPORTING.matcher(main).matches()
                && Phrases.words(condition) <= MOST_CONDITION_WORDS
                && !timeOnly
                && (!TASKLESS.matcher(condition).matches() || saysSomething(tagger.tag(condition)));
    }

    /** A question and the words of the sentence that answer it. */
    private record Asked(String question, String answer) {}

    private Optional<Asked> asked(String condition, LinkKind kind, String subject, String main) {
        String hanging = Phrases.lowered(condition);
        Matcher task = TASK.matcher(main);
        Matcher forbidden = FORBIDDEN.matcher(main);
        if (task.matches()) {
            boolean making = kind == LinkKind.PURPOSE
                    && MAKING.matcher(task.group("task")).matches();
            String first = task.group("first") == null ? "" : "first ";
            String question = "What " + asked(task.group("modal")) + " " + first + "do " + hanging + "?";
            return making ? Optional.empty() : Optional.of(new Asked(question, task.group("task")));
        } else if (kind == LinkKind.PURPOSE) {
            return subject.isEmpty()
                    ? Optional.of(new Asked("What should you do " + hanging + "?", main))
                    : Optional.empty();
        } else if (kind != LinkKind.CONDITION) {
            return Optional.empty();
        } else if (isOwner(subject, condition, main)) {
            String owner = ARTICLE.matcher(subject).replaceFirst("the");
            return Optional.of(new Asked(
                    "What happens to " + owner + " " + hanging + "?",
                    told(subject, main.substring(subject.length()).strip())));
        } else if (forbidden.matches()) {
            return Optional.of(new Asked("What can you not do " + hanging + "?", forbidden.group("deed")));
        }
        return subject.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(
                        "What happens " + hanging + "?",
                        PRONOUN_SUBJECT.matcher(main).replaceFirst("")));
    }

    /** {@code It is sold}: what happens to a thing is a sentence. */
    private static String told(String subject, String predicate) {
        Matcher state = BE.matcher(predicate);
        boolean many = Nouns.isPlural(subject) && subject.endsWith("s");
        return state.matches() ? (many ? "They are " : "It is ") + state.group("state") : predicate;
    }

    /** The answer in as many words as one can recall; none if it breaks off or is too short or too long. */
    private static Optional<String> shortened(String answer) {
        String bare = Phrases.bare(THEN.matcher(answer).replaceFirst(""));
        if (BROKEN_OFF.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (Phrases.words(bare) > MOST_ANSWER_WORDS) {
            bare = Phrases.bare(SECOND.matcher(bare).replaceFirst(""));
        }
        int words = Phrases.words(bare);
        return words < LEAST_ANSWER_WORDS || words > MOST_ANSWER_WORDS ? Optional.empty() : Optional.of(bare);
    }

    /** Whether a verb stands in it: {@code if RCU issue} has none. */
    private static boolean saysSomething(Sentence condition) {
        return condition.tokens().stream()
                .skip(1)
                .anyMatch(token -> token.is(Tag.AUXILIARY)
                        || token.is(Tag.VERB)
                        || OCCURRING.matcher(token.lower()).matches());
    }

    private static String asked(String modal) {
        return switch (modal.toLowerCase(Locale.ROOT)) {
            case "must", "need to", "have to", "are required to" -> "must you";
            case "should" -> "should you";
            default -> "can you";
        };
    }
}
