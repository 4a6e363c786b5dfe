package app.cumulus.card.rule.number;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code A porter can have multiple badges}, {@code Lists are kept indefinitely}, {@code You can lift crates, but not ships}: how
 * many, how long, how soon, at what rate, and what there is and what not, where the note says so without a number.
 */
public final class ExtentRule extends SentenceRule {

    private static final int SCORE = 74;
    private static final int MOST_ASKED_WORDS = 20;
    private static final int MOST_ANSWER_WORDS = 14;
    private static final int MOST_SUBJECT_WORDS = 9;

    private static final String MANY =
            "(?<many>multiple|one or more|more than one|(?:only|exactly|just) one|an unlimited number of|unlimited|any number of)";
    private static final String BEHIND =
            "(?<behind> (?:to|in|on|at|per|for|from|with|by|across|within|during|via|when|if) [^,:;]+)?";

    /** {@code multiple badges of the yard}, {@code to only one pier at a time}. */
    private static final Pattern COUNT =
            Pattern.compile("(?i)(?:(?<prep>to|in|by|with|on|from|across|into|between|over) )?" + MANY
                    + " (?<things>[\\p{L}\\d/-]+(?: [\\p{L}\\d/-]+){0,3}?)" + BEHIND);

    private static final Pattern COUNTED =
            Pattern.compile("(?i)" + MANY + " (?<things>[\\p{L}\\d/-]+(?: [\\p{L}\\d/-]+){0,3})");
    private static final Pattern NUMBERED = Pattern.compile("(?i)^(?:one|1|(?:a )?single) (?=\\p{L})");
    /** {@code You can have many keys in a box}. */
    private static final Pattern KEEPING =
            Pattern.compile("(?i)(?:can )?(?:only )?(?:have|create|attach|run|launch|associate|add|define|assign)");

    private static final Pattern NO_COUNT = Pattern.compile(
            "(?i)(?:.* )?(?:times?|types?|kinds?|ways?|options?|things?|reasons?|features?|benefits?|methods?|factors?|purposes?|levels?|copies|points?|parts?|sizes?|items?|elements?|entries|objects?|records?|rows?|values?)");

    private static final Pattern TIMES = Pattern.compile(
            "(?i)(?<often>(?:(?:at least|at most|exactly|only|just) )?(?:once|twice)|(?:multiple|several) times|more than once)"
                    + BEHIND);
    private static final Pattern LASTING =
            Pattern.compile("(?i)(?<long>indefinitely|forever|permanently|temporarily)" + BEHIND);
    private static final Pattern KEPT = Pattern.compile(
            "(?i)(?:.* )?(?:kept|stored|retained|saved|held|preserved|remains?|stays?|persists?|lasts?|lives?|exists?|runs?)");
    private static final Pattern SOON =
            Pattern.compile("(?i)(?:(?<what>effect|place) )?(?<soon>immediately|instantly|right away)" + BEHIND);
    private static final Pattern BILLED =
            Pattern.compile("(?i)(?:is|are|will be|get|gets) (?:only )?(?:billed|charged|priced|paid|metered)");
    private static final Pattern RATE = Pattern.compile(
            "(?i)(?:only )?per \\p{L}+(?: \\p{L}+){0,3}|by the (?:second|minute|hour|day|week|month|year|[gt]b|request)|at (?:the |an? )?[^,:;]* (?:rates?|plan|prices?)|hourly|monthly|yearly");

    private static final Pattern NONE = Pattern.compile(
            "(?i)no (?<what>(?!longer\\b|more\\b|need\\b|way\\b|matter\\b)[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)" + BEHIND);
    private static final Pattern EFFECT =
            Pattern.compile("(?i)(?:.* )?(?:effect|impact|influence|access|connectivity|connection|downtime|control)");
    private static final Pattern HAVING = Pattern.compile(
            "(?i)(?:can )?(?:have|has|gets?|supports?|provides?|offers?|requires?|includes?|allows?|contains?|accepts?)");
    private static final Pattern BOTH = Pattern.compile(
            "(?i)(?<both>both (?<one>[\\p{L}-]+) and (?<other>[\\p{L}-]+)) (?<things>[\\p{L}-]+s)" + BEHIND);
    private static final Pattern GETTING = Pattern.compile(
            "(?i)(?:automatically )?(?:gets?|receives?)|(?:is|are|will be) (?:automatically )?(?:assigned|given|granted|allocated|issued)");
    private static final Pattern GIFT =
            Pattern.compile("(?i)(?<what>(?:an?|the|its own|their own|one|(?-i:\\p{Lu}\\S*)) [^,:;]+?)"
                    + "(?<behind> (?:on|upon|at|when|during|by) [^,:;]+)?");
    /** {@code keys from the office}: two things, each asked by the other. */
    private static final Pattern OTHER_SIDE = Pattern.compile(" (?:from|as) ");

    private static final Pattern BUT_NOT =
            Pattern.compile("(?i)(?<what>[^,:;()]+?)(?<link>,? but not|, and not|, not) (?<not>[^,:;()]+)");
    private static final Pattern NO_CONTRAST = Pattern.compile(
            "(?i)(?:only|just|all|always|necessarily|limited|so|yet|until|if|when|vice|too|very|as|because|both|recommended|required|needed|sure|just|really)\\b.*");

    /** {@code this}, {@code the other one}: of what was told before. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)(?:(?:this|that|these|those|such|both|some|there|another|each|all|(?:the )?others?|the (?:same|first|second|former|latter))\\b.*|.*\\b(?:examples?|guarantees?|ensures?|means|says?|assumes?|requires?)\\b.*|.*[,:;()].*)");

    private static final Pattern NO_SUBJECT_ALONE =
            Pattern.compile("(?i)(?:the |all )?(?:changes?|updates?|things?|items?|actions?|it)");

    private static final Pattern NO_LEAD = Pattern.compile(
            "(?i)(?:for (?:example|instance)|in (?:addition|general|this|that|other|such|short|case)|with (?:this|that|such|these))\\b.*");

    private static final Pattern READER = Pattern.compile("(?i)you|we");
    private static final Pattern OF_READER = Pattern.compile("What (?:can|do|should|must) (?:you|we)\\b");
    private static final Pattern VAGUE = Pattern.compile("(?i).*\\b(?:combined|joined|used|created|specified)");
    private static final Pattern MODAL = Pattern.compile("(?i)(?:can|may|must|should|will)\\b.*");
    private static final Pattern BEING = Pattern.compile("(?i)(?:is|are|was|were|be|means?)");
    private static final Pattern ONLY = Pattern.compile("(?i)(?<=^|\\s)(?:only|just)\\s");
    private static final Pattern DEFAULT = Pattern.compile("(?i)by default");
    private static final Pattern DEFAULT_BEHIND = Pattern.compile("(?i)(?<=\\p{L}) by default$");
    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|cannot|cant)\\b|n't\\b");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Inversion inversion;
    private final Reading reading;

    public ExtentRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
        this.reading = grammar.reading();
    }

    @Override
    public String name() {
        return "extent";
    }

    /** A question without what stands around it, and its answer. */
    private record Asked(String question, String answer) {}

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Optional<Clause> parsed = parser.parse(said.sentence());
        if (parsed.isEmpty()
                || Clauses.isHalf(passage, said.sentence())
                        && !BUT_NOT.matcher(parsed.get().rest()).matches()) {
            return Optional.empty();
        }
        Clause clause = withoutDefault(parsed.get());
        String usual = clause.equals(parsed.get()) ? "" : " by default";
        boolean led = !clause.lead().isEmpty();
        boolean fit = (!led || isSetting(clause))
                && !NOT.matcher(clause.verb()).find()
                && !clause.verb().endsWith("ing")
                && isSubject(NUMBERED.matcher(clause.subject()).replaceFirst("A "))
                && reading.isTail(clause.tail());
        if (!fit) {
            return Optional.empty();
        }
        String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
        return asked(clause, tail + usual)
                .map(asked -> led
                        ? new Asked(
                                Phrases.capitalised(clause.lead()) + ", " + Phrases.lowered(asked.question()),
                                asked.answer())
                        : asked)
                .filter(asked -> Phrases.words(asked.question()) <= MOST_ASKED_WORDS
                        && Phrases.words(asked.answer()) <= MOST_ANSWER_WORDS
                        && !Clauses.dangles(tagger.tag(asked.question()))
                        && !Clauses.dangles(tagger.tag("The " + asked.answer())))
                .flatMap(asked -> card(passage, said, asked));
    }

    /** {@code By default crates}, {@code Crates by default}: what is said of the verb stands behind it. */
    private static Clause withoutDefault(Clause clause) {
        boolean first = DEFAULT.matcher(clause.lead()).matches();
        Matcher second = DEFAULT_BEHIND.matcher(clause.subject());
        return first || second.find() && clause.lead().isEmpty()
                ? new Clause(
                        "",
                        LinkKind.NONE,
                        second.replaceFirst(""),
                        clause.verb(),
                        clause.rest(),
                        clause.tail(),
                        clause.tailKind())
                : clause;
    }

    /** {@code On the north pier}, {@code If it rains}: said before the question. */
    private boolean isSetting(Clause clause) {
        return (clause.leadKind() == LinkKind.SETTING || clause.leadKind() == LinkKind.CONDITION)
                && Phrases.words(clause.lead()) <= MOST_SUBJECT_WORDS
                && !NO_LEAD.matcher(clause.lead()).matches()
                && reading.isTail(clause.lead());
    }

    /** A thing that is named, or the reader. */
    private boolean isSubject(String subject) {
        boolean named = !subject.isEmpty()
                && Phrases.words(subject) <= MOST_SUBJECT_WORDS
                && !naming.isAdjective(subject)
                && !NO_SUBJECT_ALONE.matcher(subject).matches()
                && !NO_SUBJECT.matcher(subject).matches()
                && reading.isSubject(subject)
                && tagger.tag(subject).tokens().stream().noneMatch(token -> token.is(Tag.PRONOUN));
        return named || READER.matcher(subject).matches();
    }

    private Optional<Candidate> card(Passage passage, Said said, Asked asked) {
        if (!said.label().isEmpty() && !naming.usable(said.label())) {
            return Optional.empty();
        }
        String heading = Naming.brief(passage.place().subject());
        // "what can you specify": where, the heading says
        boolean open = said.label().isEmpty()
                && passage.place().titled()
                && OF_READER.matcher(asked.question()).lookingAt();
        String scope = open && naming.usable(heading) ? heading : said.label();
        boolean named = scope.isEmpty() || Clauses.names(asked.question(), scope);
        String question = named ? asked.question() : scope + ": " + Phrases.lowered(asked.question());
        CardText text = CardText.of(question, Phrases.capitalised(asked.answer()));
        return Optional.of(basic(passage, text, said.sentence().text(), SCORE));
    }

    private Optional<Asked> asked(Clause clause, String tail) {
        Matcher many = COUNTED.matcher(clause.subject());
        if (many.matches()) {
            return MODAL.matcher(clause.verb()).matches()
                            && !VAGUE.matcher(clause.verb()).matches()
                            && isThing(many.group("things"))
                    ? counted(many, clause.predicate() + tail)
                    : Optional.empty();
        }
        Optional<String> turned = inversion.of(
                lexicon.lowered(NUMBERED.matcher(clause.subject()).replaceFirst("one ")),
                ONLY.matcher(clause.verb()).replaceFirst(""));
        if (turned.isEmpty()) {
            return Optional.empty();
        }
        String said = turned.get();
        boolean reader = READER.matcher(clause.subject()).matches();
        return reader ? inPlace(clause, said, tail).or(() -> butNot(clause, said, tail)) : ofThing(clause, said, tail);
    }

    private Optional<Asked> ofThing(Clause clause, String said, String tail) {
        return count(clause, said, tail)
                .or(() -> manner(clause, said, tail))
                .or(() -> owned(clause, said, tail))
                .or(() -> butNot(clause, said, tail));
    }

    /** {@code How many crates can it lift}, {@code How many piers is it tied to}. */
    private Optional<Asked> count(Clause clause, String said, String tail) {
        Matcher count = COUNT.matcher(clause.rest());
        boolean fit = count.matches()
                && (count.group("many").endsWith("one") || Nouns.isPlural(count.group("things")))
                && !BEING.matcher(clause.verb()).matches()
                && isThing(count.group("things"));
        String prep = fit && count.group("prep") != null ? " " + count.group("prep") : "";
        // "how many piers at a time can it be tied to": no two prepositions side by side
        return !fit
                ? Optional.empty()
                : prep.isEmpty()
                        ? counted(count, said + behind(count) + tail)
                        : counted(count, behind(count).stripLeading() + " " + said + prep + tail);
    }

    /** {@code You can have any number of keys in a box}: in what, tells that it is no offer. */
    private Optional<Asked> inPlace(Clause clause, String said, String tail) {
        Matcher count = COUNT.matcher(clause.rest());
        boolean placed = count.matches()
                && count.group("behind") != null
                && count.group("prep") == null
                && KEEPING.matcher(clause.verb()).matches();
        return placed ? count(clause, said, tail) : Optional.empty();
    }

    private static Optional<Asked> counted(Matcher many, String rest) {
        String things = many.group("things");
        String count =
                many.group("many").toLowerCase(Locale.ROOT).replaceFirst("^an unlimited number of$", "unlimited");
        String answer = count.equals("unlimited") ? "An unlimited number" : count.replaceFirst(" of$", "");
        return Optional.of(new Asked("How many " + plural(things) + " " + rest.strip() + "?", answer));
    }

    private static String plural(String things) {
        return Nouns.isPlural(things) ? things : Nouns.plural(things);
    }

    private boolean isThing(String things) {
        String last = things.substring(things.lastIndexOf(' ') + 1);
        return !last.endsWith("ed")
                && naming.isNounPhrase(plural(things))
                && !NO_COUNT.matcher(things).matches();
    }

    /** How often, how long, how soon, at what rate. */
    private Optional<Asked> manner(Clause clause, String said, String tail) {
        String rest = clause.rest();
        Matcher times = TIMES.matcher(rest);
        Matcher lasting = LASTING.matcher(rest);
        Matcher soon = SOON.matcher(rest);
        if (times.matches()) {
            return Optional.of(new Asked("How often " + said + behind(times) + tail + "?", times.group("often")));
        } else if (lasting.matches() && KEPT.matcher(clause.verb()).matches()) {
            return Optional.of(new Asked("How long " + said + behind(lasting) + tail + "?", lasting.group("long")));
        } else if (soon.matches()
                && (soon.group("what") != null || !BEING.matcher(clause.verb()).matches())) {
            String what = soon.group("what") == null ? "" : " " + soon.group("what");
            return Optional.of(new Asked("When " + said + what + behind(soon) + tail + "?", soon.group("soon")));
        } else if (BILLED.matcher(clause.verb()).matches() && RATE.matcher(rest).matches()) {
            return Optional.of(new Asked("How " + said + tail + "?", rest));
        }
        return Optional.empty();
    }

    /** What a thing has or gets: nothing, both kinds, or what is named. */
    private Optional<Asked> owned(Clause clause, String said, String tail) {
        String rest = clause.rest();
        Matcher none = NONE.matcher(rest);
        Matcher both = BOTH.matcher(rest);
        Matcher gift = GIFT.matcher(rest);
        boolean having = HAVING.matcher(clause.verb()).matches();
        boolean many = none.matches() && Nouns.isPlural(none.group("what"));
        boolean nothing =
                many || none.matches() && EFFECT.matcher(none.group("what")).matches();
        if (having && nothing && naming.isNounPhrase(none.group("what"))) {
            return Optional.of(new Asked(
                    (many ? "Which " : "What ") + none.group("what") + " " + said + behind(none) + tail + "?", "none"));
        } else if (having && both.matches() && naming.isNounPhrase(both.group("things"))) {
            return Optional.of(new Asked(
                    "What kinds of " + both.group("things") + " " + said + behind(both) + tail + "?",
                    both.group("both")));
        } else if (GETTING.matcher(clause.verb()).matches()
                && gift.matches()
                && (tail.isEmpty() && clause.lead().isEmpty() || clause.verb().indexOf(' ') > 0)
                && !OTHER_SIDE.matcher(gift.group("what")).find()
                && reading.isSubject(gift.group("what"))) {
            return Optional.of(new Asked("What " + said + behind(gift) + tail + "?", gift.group("what")));
        }
        return Optional.empty();
    }

    /** {@code crates, but not ships}: both sides, since the second is what one forgets. */
    private Optional<Asked> butNot(Clause clause, String said, String tail) {
        Matcher not = BUT_NOT.matcher(clause.rest());
        boolean fit = not.matches()
                && !BEING.matcher(clause.verb()).matches()
                && !NO_CONTRAST.matcher(not.group("not")).matches()
                && !tagger.tag(not.group("what")).token(0).is(Tag.PREPOSITION)
                && isPlain(not.group("what") + " " + not.group("not"))
                && reading.isThing(Phrases.lowered(not.group("what")))
                && (reading.isThing(not.group("not")) || naming.isNounPhrase("the " + not.group("not")));
        if (!fit) {
            return Optional.empty();
        }
        boolean only = ONLY.matcher(clause.verb() + " ").find();
        String answer = (only ? "only " : "") + not.group("what") + not.group("link") + " " + not.group("not");
        return Optional.of(new Asked("What " + said + tail + (only ? "?" : ", and what not?"), answer));
    }

    /** No second clause in it: {@code but not doing so is better}, {@code but not lift them}. */
    private boolean isPlain(String words) {
        return tagger.tag(words).tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN));
    }

    private static String behind(Matcher matcher) {
        return matcher.group("behind") == null ? "" : matcher.group("behind");
    }
}
