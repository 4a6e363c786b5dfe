package app.cumulus.card.rule.outcome;

import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words what follows a condition as a question: what happens, what to do, what you need, what is good then. */
final class OutcomeQuestion {

    private static final int MOST_NAME_WORDS = 6;

    private static final Pattern TASK = Pattern.compile(
            "^(?:first\\s+)?(?:you|we|u|users?)\\s+(?:also\\s+)?(?:just\\s+)?(?<first>first\\s+)?(?<modal>must|should|can|could|(?:(?:will|do|would) )?(?:need|have) to|are required to|may)\\s+(?:also\\s+|just\\s+|first(?:ly)?\\s+)*(?<task>\\w.*)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code After that you cannot change the size}: what one cannot do is asked. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "^(?:you|we|users?)\\s+(?:cannot|can't|cant|can not)\\s+(?<deed>\\p{L}+\\s.*)$", Pattern.CASE_INSENSITIVE);

    /** {@code You need a crane}: the crane is the answer. */
    private static final Pattern NEEDED = Pattern.compile(
            "^(?:you|we)\\s+(?:(?<modal>will|would)\\s+)?(?<verb>need|use|require|look for|choose)\\s+(?<what>(?!to\\b).+)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Tall cranes are good}: which, is the answer. */
    private static final Pattern SUITED = Pattern.compile(
            "^(?<what>[^,:;]+?)\\s+(?:is|are)\\s+(?<how>(?:very |often |usually |also )?(?:used|useful|ideal|recommended|suitable|preferred|better|cheaper|faster|the default|(?:an? |the )?(?:good|better|best|great|right)(?: (?:choice|option|fit|solution)s?)?))$",
            Pattern.CASE_INSENSITIVE);

    /** {@code The night porter helps us}: when, is the question. */
    private static final Pattern HELPING = Pattern.compile(
            "(?i)(?<who>[^,:;]+?) (?:helps?|can help|will help|steps? in)(?: (?:us|you|me))?(?: out| here| a lot)?[.!]?");

    private static final Pattern SEVERAL =
            Pattern.compile("(?<what>(?:good|better|best|great|right) (?:choice|option|fit|solution))s?");

    /** {@code When a crane fails, then it is marked …}: the question names it. */
    private static final Pattern PRONOUN_SUBJECT = Pattern.compile(
            "^(?:then )?(?<it>(?:it|they)(?: also)?) (?=(?:(?:is|are)(?! (?:an?|the|possible|good|better|best|recommended|necessary|important|useful)\\b)|will|can|gets?|goes|go)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BE = Pattern.compile("(?i)(?:is|are) (?<state>.+)");
    private static final Pattern OWNED = Pattern.compile("(?i).*\\b(?:its|their)\\b.*");

    /** {@code You can make clerks wear a badge to open the gate}: the purpose is theirs. */
    private static final Pattern MAKING = Pattern.compile(
            "(?i)(?:enforce|force|allow|let|ask|require|tell|enable|permit|cause|make|get|invite) (?:(?:the|your|all|other|some) )?(?:users?|clients?|people|customers?|developers?|employees|clerks?|[a-z]+ers)\\b.*|.*, which (?:would|will|can|lets|allows|enables)\\b.*");

    /** {@code It is best to lock the gate}. */
    private static final Pattern ADVISED = Pattern.compile(
            "(?i)it(?: is|'s) (?:strongly |highly |generally )?(?:recommended|advised|advisable|best|better|good practice|best practice) to (?<task>.+)");
    /** {@code If you want to fish, you look for a pier}: what one does for a wish does not happen. */
    private static final Pattern WISH = Pattern.compile(
            "(?i)(?:if|when) (?:you|we|u) (?:(?:just|only|simply|do not|don't) )?(?:want|need|wish|plan|have) to\\b.*|(?:if|when) (?:you|we|u) (?:want|need|wish)\\b.*");

    private static final Pattern DEED = Pattern.compile("(?i)(?:you|we|u) (?<task>(?<verb>(?!ask\\b)\\p{L}+) .+)");
    /** {@code Opening the gate can be done}, {@code you'd need a crane to lift it also}: nothing happens. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:to|therefore|thus|hence|always|never|also|so (?!(?:does|do|is|are|will|can)\\b)\\p{L}+) .*|.*\\bnothing (?:you|we|one) can\\b.*|.*(?:^|\\bso |\\band |\\bbut |, so )(?:do not|don['’]?t|avoid|make sure|be sure)\\b.*|\\p{L}{3,}ing (?:the|an?|your) .* (?:can|may|could) .*|(?:you|we|it|they)['’]d .*|\\p{L}+ (?:is|are) (?:better|best|cheaper|faster)");

    /** What happens when something happens is asked by the one who acts. */
    private static final Pattern SOMETHING = Pattern.compile("(?i)(?:if|when|once) (?:some|any)thing\\b.*");

    private static final Pattern DOING =
            Pattern.compile("(?<who>[^,]{2,40}?) (?<modal>may|can|will|must|should) (?<deed>(?!be\\b)\\p{Ll}.+)");

    private static final Pattern NEEDING = Pattern.compile("(?i)^(?:first )?(?:needs?|have|has) to ");

    /** {@code You must state a weight}: what is stated is asked. */
    private static final Pattern STATING = Pattern.compile(
            "(?i)(?<verb>specify|choose|select|define|provide|pick|state|indicate|supply|enter|declare|add|create) (?<what>(?!(?:to|in|on|at|from|by|for|with|between|it|them|that|this|these|how|if|whether|multiple|several)\\b)[^,;]+)");

    private static final Pattern REMARK = Pattern.compile("^.* - ");

    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An)\\b");

    private static final Pattern CREATING = Pattern.compile("(?i).*\\bcreat(?:ed?|ing|ion)\\b.*");
    private static final Pattern MADE = Pattern.compile(
            "(?i)(?!an? )\\S+(?: \\S+){0,4} (?:is|are) (?:created|specified|shown|generated|set|defined|chosen|given)(?: by default)?");
    private static final Pattern WHOSE = Pattern.compile("(?i)(?:if|when|once) (?:you|we|u)\\b ?(?<verb>\\p{L}+)?.*");

    /** {@code Ropes can't be cut}: what can be done or not is asked by the thing. */
    private static final Pattern DOABLE = Pattern.compile(
            "(?<what>[^,:;]+?) (?<able>(?:can(?:not|['’]t| not)?|cant)(?: only| still| also)? be (?<done>\\p{L}+))",
            Pattern.CASE_INSENSITIVE);

    /** {@code The root key is the key}, {@code there are two kinds}: what a thing is does not happen. */
    private static final Pattern BEING = Pattern.compile(
            "(?i)(?!it\\b|they\\b|this\\b)[^,]+? (?:is|are) (?:(?:an?|the) (?!new\\b|same\\b|only\\b)|to \\p{L}).*|there are (?:two|three|four|[2-9]|several|many|some|different)\\b.*");

    private static final Pattern QUALITY = Pattern.compile("\\p{L}{2,}(?:ful|able|ible|ous|ive)");
    private static final Pattern BOTH = Pattern.compile(" (?:and|or) ");

    private static final Pattern REQUIRED =
            Pattern.compile("(?i)[^,]+ (?:must|needs? to|ha(?:s|ve) to|(?:is|are) required to) .+");
    /** {@code The gate must be locked}: no event. */
    private static final Pattern DEMANDED =
            Pattern.compile("(?i)(?!it\\b|they\\b)[^,]+ (?:must|needs? to|ha(?:s|ve) to) be .+");

    /** {@code It is a problem of the gate}. */
    private static final Pattern TROUBLE = Pattern.compile(
            "(?i)(?:then )?(?:it|this) (?:is|means|indicates) (?<what>(?:an? |the )?[^,;]*\\b(?:issue|problem|error|fault|failure|bug|mistake)s?\\b[^,;]*)");
    /** {@code It is a twin crane}: how it is called, and nothing that happens. */
    private static final Pattern KIND =
            Pattern.compile("(?i)(?:then )?(?:it|they) (?:is|are) (?:an?|ok|okay|fine|good|bad)\\b.*");

    private static final Pattern WANTED = Pattern.compile("(?i).*\\bwant\\b.*");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final WordList adjectives = WordList.of("adjectives.txt");
    private final WordList setups = WordList.of("setup-verbs.txt");

    OutcomeQuestion(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
    }

    /** A question and the words of the sentence that answer it; a name may be short. */
    record Asked(String question, String answer, boolean name) {}

    static boolean isTask(String main) {
        return TASK.matcher(main).matches();
    }

    /** The question of what is said behind the condition; none where it would not be clear. */
    Optional<Asked> of(String condition, LinkKind kind, String subject, String main) {
        String hanging = Phrases.lowered(condition);
        if (kind == LinkKind.PURPOSE && main.contains(" but ")) {
            // "you can lock the gate, but a guard is needed to open it": the aim is that of the second half
            return Optional.empty();
        }
        Matcher task = TASK.matcher(main);
        if (task.matches()) {
            boolean making = kind == LinkKind.PURPOSE
                    && MAKING.matcher(task.group("task")).matches();
            String first = task.group("first") == null ? "" : "first ";
            String question = "What " + asked(task.group("modal")) + " " + first + "do " + hanging + "?";
            Matcher stating = STATING.matcher(task.group("task"));
            if (!making && kind == LinkKind.CONDITION && first.isEmpty() && stating.matches()) {
                return Optional.of(stated("What " + asked(task.group("modal")) + " ", stating, hanging));
            }
            return making || !isDeed(task.group("task"))
                    ? Optional.empty()
                    : Optional.of(new Asked(question, task.group("task"), false));
        } else if (kind == LinkKind.PURPOSE) {
            return subject.isEmpty()
                    ? Optional.of(new Asked(
                            "What should you do " + hanging + "?",
                            NEEDING.matcher(main).replaceFirst(""),
                            false))
                    : Optional.empty();
        } else if (kind != LinkKind.CONDITION) {
            return Optional.empty();
        }
        return named(hanging, main).or(() -> happens(condition, hanging, subject, main));
    }

    /** What you need, use, or what is good under the condition. */
    private Optional<Asked> named(String hanging, String main) {
        Matcher needed = NEEDED.matcher(main);
        Matcher suited = SUITED.matcher(main);
        Matcher helping = HELPING.matcher(main);
        if (helping.matches() && naming.isName(helping.group("who"))) {
            boolean many =
                    Nouns.isPlural(helping.group("who")) && helping.group("who").endsWith("s");
            String asked = "When " + Auxiliary.does(many) + " " + lexicon.lowered(helping.group("who")) + " help?";
            return Optional.of(new Asked(asked, hanging, false));
        }
        if (needed.matches() && isName(needed.group("what"))) {
            String modal =
                    needed.group("modal") == null ? "do" : needed.group("modal").toLowerCase(Locale.ROOT);
            String asked = "What " + modal + " you " + needed.group("verb").toLowerCase(Locale.ROOT) + " " + hanging;
            return Optional.of(new Asked(asked + "?", needed.group("what"), true));
        }
        if (suited.matches() && isName(suited.group("what"))) {
            Matcher several = SEVERAL.matcher(suited.group("how"));
            String how = several.matches() ? "a " + several.group("what") : suited.group("how");
            return Optional.of(new Asked("What is " + how + " " + hanging + "?", suited.group("what"), true));
        }
        return Optional.empty();
    }

    private boolean isName(String what) {
        return Phrases.words(what) <= MOST_NAME_WORDS
                && !naming.isAdjective(what)
                && Clauses.isName(tagger.tag(what), lexicon);
    }

    private Optional<Asked> happens(String condition, String hanging, String subject, String main) {
        Matcher forbidden = FORBIDDEN.matcher(main);
        if (isOwner(subject, condition, main)) {
            String owner = ARTICLE.matcher(subject).replaceFirst("the");
            String answer = told(subject, main.substring(subject.length()).strip());
            return Optional.of(new Asked("What happens to " + owner + " " + hanging + "?", answer, false));
        } else if (forbidden.matches()) {
            return Optional.of(new Asked("What can you not do " + hanging + "?", forbidden.group("deed"), false));
        } else if (subject.isEmpty() || hanging.startsWith("unless ")) {
            // "what happens unless it rains" is no question
            return Optional.empty();
        }
        return doable(condition, hanging, main).or(() -> outcome(condition, hanging, main));
    }

    /** What can, or cannot, be done then; where the condition names the thing, that is asked with it. */
    private Optional<Asked> doable(String condition, String hanging, String main) {
        Matcher doable = DOABLE.matcher(main);
        boolean asked = doable.matches()
                && lexicon.isParticiple(doable.group("done").toLowerCase(Locale.ROOT))
                && Stream.of(BOTH.split(doable.group("what"))).allMatch(this::isName)
                && !Phrases.stems(condition).containsAll(Phrases.stems(doable.group("what")));
        return asked
                ? Optional.of(
                        new Asked("What " + doable.group("able") + " " + hanging + "?", doable.group("what"), true))
                : Optional.empty();
    }

    private Optional<Asked> outcome(String condition, String hanging, String main) {
        String nearest = REMARK.matcher(main).replaceFirst("");
        Matcher advised = ADVISED.matcher(nearest);
        Matcher deed = DEED.matcher(nearest);
        boolean wish = WISH.matcher(condition).matches();
        Sentence half = tagger.tag(nearest);
        boolean halved = !nearest.equals(main)
                && (half.token(0).is(Tag.AUXILIARY)
                        || half.tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY)));
        Matcher doing = DOING.matcher(nearest);
        if (halved || NOTHING.matcher(nearest).matches()) {
            return Optional.empty();
        } else if (SOMETHING.matcher(condition).matches()) {
            return doing.matches() ? Optional.of(deed(doing, hanging)) : Optional.empty();
        } else if (advised.matches()) {
            return Optional.of(new Asked("What should you do " + hanging + "?", advised.group("task"), false));
        } else if (wish && deed.matches() && lexicon.isBase(deed.group("verb"))) {
            return Optional.of(new Asked("What do you do " + hanging + "?", deed.group("task"), false));
        }
        if (isMade(condition, nearest)
                || isSameDeed(condition, nearest)
                || BEING.matcher(nearest).matches()) {
            return Optional.empty();
        }
        boolean wanted = wish && WANTED.matcher(condition).matches();
        if ((wanted ? REQUIRED : DEMANDED).matcher(nearest).matches()) {
            return Optional.of(new Asked("What is required " + hanging + "?", nearest, false));
        } else if (wanted) {
            return Optional.empty();
        } else if (deed.matches()
                && setups.has(deed.group("verb"))
                && WHOSE.matcher(condition).matches()) {
            Matcher stating = STATING.matcher(deed.group("task"));
            return Optional.of(
                    stating.matches()
                            ? stated("What do you ", stating, hanging)
                            : new Asked("What do you do " + hanging + "?", deed.group("task"), false));
        }
        Matcher trouble = TROUBLE.matcher(nearest);
        if (trouble.matches()) {
            return Optional.of(new Asked("What is wrong " + hanging + "?", trouble.group("what"), true));
        } else if (isQuality(half) || KIND.matcher(nearest).matches()) {
            return Optional.empty();
        }
        String asked = isOrder(nearest) ? "What should you do " : "What happens ";
        return Optional.of(new Asked(
                asked + hanging + "?", PRONOUN_SUBJECT.matcher(nearest).replaceFirst("${it} "), false));
    }

    /** {@code Very useful}: nothing happens. */
    private boolean isQuality(Sentence outcome) {
        String last = outcome.token(outcome.size() - 1).lower();
        return (adjectives.has(last) || QUALITY.matcher(last).matches())
                && outcome.tokens().stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }

    /** {@code When making a bill, the price is set}: when that is done is told, not what comes of it. */
    private static boolean isMade(String condition, String main) {
        return CREATING.matcher(condition).matches() && MADE.matcher(main).matches();
    }

    /** {@code When you work on a crate, we work on the lid}. */
    private static boolean isSameDeed(String condition, String main) {
        Matcher asked = WHOSE.matcher(condition);
        Matcher told = DEED.matcher(main);
        return asked.matches()
                && told.matches()
                && (told.group("verb").equalsIgnoreCase(asked.group("verb"))
                        || condition.toLowerCase(Locale.ROOT).matches(".*\\bready to\\b.*"));
    }

    private static Asked stated(String asking, Matcher stating, String hanging) {
        String verb = stating.group("verb").toLowerCase(Locale.ROOT);
        return new Asked(asking + verb + " " + hanging + "?", stating.group("what"), true);
    }

    private static Asked deed(Matcher doing, String hanging) {
        String who = ARTICLE.matcher(doing.group("who")).replaceFirst("the");
        return new Asked(
                "What " + doing.group("modal") + " " + who + " do " + hanging + "?", doing.group("deed"), false);
    }

    /** {@code It is sold}: what happens to a thing is a sentence. */
    static String told(String subject, String predicate) {
        Matcher state = BE.matcher(predicate);
        boolean many = Nouns.isMany(subject);
        return state.matches() ? (many ? "They are " : "It is ") + state.group("state") : predicate;
    }

    /** {@code You must a night pass}: the verb is missing. */
    private boolean isDeed(String task) {
        String first = task.split(" ")[0];
        String lower = first.toLowerCase(Locale.ROOT);
        return first.equals(lower) || lexicon.isBase(lower);
    }

    /** {@code Disable the check}: read as a subject by its capitals. */
    private boolean isOrder(String main) {
        Token first = tagger.tag(main).token(0);
        return lexicon.isOnlyVerb(first.lower()) && lexicon.isBase(first.lower());
    }

    /** {@code The shard is deleted when its data expires}: the question must say whose data. */
    private boolean isOwner(String subject, String condition, String main) {
        return OWNED.matcher(condition).matches() && main.startsWith(subject + " ") && naming.isName(subject);
    }

    private static String asked(String modal) {
        return switch (modal.toLowerCase(Locale.ROOT)) {
            case "should" -> "should you";
            case "can", "could", "may" -> "can you";
            default -> "must you";
        };
    }
}
