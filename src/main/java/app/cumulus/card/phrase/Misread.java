package app.cumulus.card.phrase;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where words look like subject and verb but are a noun phrase, a step or one of several ways: {@code crate upload to the pier}. */
public final class Misread {

    private static final Pattern PREPOSITION = Pattern.compile("(?i)(?:to|from|into|in|on|with|by|of|for)\\b.*");
    private static final Pattern OF_NOUN = Pattern.compile("(?i)(?:for|of) ");
    private static final Pattern SPAN = Pattern.compile("(?i)(?:within|during|across)\\b.*");
    private static final Pattern MEASURE = Pattern.compile("(?i)(?:every|each|per|via|using|through|at|\\d).*");
    /** {@code hours the gate}, {@code you'll}: a clause of its own, or its verb, stands in it. */
    private static final Pattern TORN = Pattern.compile(
            "(?i)(?!.*\\b(?:of|to|in|on|for|from|with|by|at|and|or|between|within|using|into|per|than|as|that|which|only|all|both|half|just|even|such|not|what|either)\\b (?:the|an?|your) ).*\\p{L}{3,} (?:the|an?|your) .*|.*\\p{L}['’](?:ll|re|ve|d)\\b.*|.* (?:allowed|enabled|required|involved|started|stopped|permitted) \\p{L}+ing\\b.*");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+ed");
    private static final Pattern ORDERED = Pattern.compile(
            "(?i).*\\b(?:steps?|process|order|workflow|flow|procedure|sequence|how to|phases?|stages?|lab)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an) ");
    private static final Pattern NAMED =
            Pattern.compile("(?<=\\S)\\p{Lu}|\\d|(?i:^(?:the|an?|each|every|this|you|we|it)\\b)|s$| \\p{Lu}");
    private static final Pattern BESIDE_NOUN = Pattern.compile("(?i)^(?:with|within|in|on|every|of|per)\\b");
    private static final Pattern ABLE =
            Pattern.compile("(?i)\\p{L}{2,}[ai]ble (?:from|to|for|by|with|at|per|in|on|via)\\b");
    private static final Pattern STAYS =
            Pattern.compile("(?i)is|was|has|does|stays|remains|becomes|keeps|makes|gets|looks");
    private static final Pattern HAS_DONE = Pattern.compile("(?i)(?:has|have) \\p{L}+ed");
    private static final Pattern BARE_NOUNS = Pattern.compile(
            "^(?!the\\b|your\\b|its\\b|their\\b|all\\b)(?:\\p{Ll}{2,} ){0,3}\\p{Ll}{2,}[^s\\s]s\\b|^\\p{Lu}{2}");
    private static final Pattern EARLIER = Pattern.compile("(?:\\p{Lu}\\S* ){1,3}(?<verb>\\p{Ll}{3,}s) \\S+(?: \\S+)?");
    private static final Pattern GIVEN = Pattern.compile("given|taken|written|held|shown|sent|built|made");
    private static final Pattern FIRST_END = Pattern.compile("[\\s/]");
    private static final Pattern WORD_END = Pattern.compile("\\s+");
    private static final Pattern SINGULAR = Pattern.compile("\\p{L}{3,}[^s,]");
    private static final Pattern RELATIVE_END = Pattern.compile("(?i) (?:which|that|who)$");
    private static final Pattern BYTES = Pattern.compile("(?i)(?:.* )?(?:peta|exa|tera|giga|mega)bytes?");
    /** Nouns in the plural that are seldom verbs. */
    private static final Pattern MORE_NOUNS = Pattern.compile(
            "routes|rules|records|queries|logs|requests|loads|points|tags|keys|limits|locks|triggers|alarms|schedules|roles");

    private static final Pattern MANY = Pattern.compile("(?i).*s|you|we|they|i|data|people|.* and .*");

    /** {@code Gently packed and sold by}: how, and not who. */
    private static final Pattern MANNER = Pattern.compile("(?!Polly|Family|Assembly|Anomaly)\\p{Lu}\\p{Ll}{2,}ly");

    private final Lexicon lexicon;
    private final WordList nounlike = WordList.of("nounlike.txt");

    public Misread(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the clause is none of the subject's, or only one of several of its kind. */
    public boolean is(Passage passage, Clause clause) {
        return TORN.matcher(clause.subject()).matches()
                || MANNER.matcher(clause.subject()).matches()
                || Meaning.REDUCED.matcher(clause.main()).matches()
                || isVerb(clause.subject())
                || isNoun(clause)
                || isNounPhrase(passage, clause)
                || lacksSubject(passage, clause);
    }

    /** {@code accommodate loads}: no subject, but what is to be done. */
    private boolean isVerb(String subject) {
        String first = FIRST_END.split(subject, 2)[0];
        return lexicon.isOnlyVerb(first) && lexicon.isBase(first);
    }

    /** {@code support for red lamps} behind a name: what it has, and not what it does. */
    private boolean isNoun(Clause clause) {
        return clause.subject().isEmpty()
                && nounlike.has(clause.verb())
                && lexicon.isBase(clause.verb())
                && OF_NOUN.matcher(clause.rest()).lookingAt();
    }

    /** Whether the heading that it hangs on is not what does it, or not all that it does. */
    public boolean lacksSubject(Passage passage, Clause clause) {
        return clause.subject().isEmpty() && (isThird(clause) && isStep(passage) || isOneOf(passage, clause));
    }

    private boolean isThird(Clause clause) {
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        return lexicon.verbBase(verb).filter(base -> !base.equals(verb)).isPresent();
    }

    /** {@code crate upload to the pier}, {@code ledger log every 5 minutes}: a plain verb needs a subject in the plural. */
    boolean isCompound(Clause clause) {
        String subject = clause.subject();
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        boolean plain = verb.indexOf(' ') < 0 && lexicon.isBase(verb);
        boolean alike = nounlike.has(verb) || !lexicon.isOnlyVerb(verb);
        return plain
                && alike
                && !subject.isEmpty()
                && (!MANY.matcher(subject).matches() || isMass(subject, verb))
                && (PREPOSITION.matcher(clause.rest()).matches()
                        || SPAN.matcher(clause.rest()).matches()
                        || MEASURE.matcher(clause.rest()).matches());
    }

    /** {@code data transfer within the yard}: no data does that. */
    private boolean isMass(String subject, String verb) {
        return subject.equalsIgnoreCase("data") && nounlike.has(verb);
    }

    private boolean isNounPhrase(Passage passage, Clause clause) {
        String subject = clause.subject();
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        // "lorries based on weight" in a list of what is washed
        boolean reduced = PARTICIPLE.matcher(verb).matches()
                && !subject.isEmpty()
                && !passage.place().leadIn().isEmpty();
        // "the rope used for crates": what rope it is
        boolean named =
                (PARTICIPLE.matcher(verb).matches() || GIVEN.matcher(verb).matches())
                        && lexicon.isParticiple(verb)
                        && ARTICLE.matcher(subject).find();
        return isNounRun(clause)
                || reduced
                || named
                || PARTICIPLE.matcher(subject).matches();
    }

    /** Whether what was taken for subject and verb is one noun with what belongs to it. */
    public boolean isNounRun(Clause clause) {
        return isOfVerbBefore(clause)
                || isOfVerbBehind(clause)
                || isCompound(clause)
                || isPlural(clause)
                || isAdjective(clause)
                || isMeasure(clause)
                || isRelative(clause);
    }

    /** {@code loading times adjustable from}, {@code torn paper labels with stripes}, {@code night patrols every hour}: the word in -s is a noun in the plural. */
    private boolean isPlural(Clause clause) {
        String subject = clause.subject();
        String verb = clause.verb();
        boolean plural = verb.endsWith("s")
                && verb.indexOf(' ') < 0
                && lexicon.verbBase(verb).isPresent()
                && lexicon.functionWord(verb).isEmpty()
                && !lexicon.isOnlyVerb(verb)
                && !subject.isEmpty()
                && !NAMED.matcher(subject).find()
                && (subject.indexOf(' ') > 0 || lexicon.isCommon(subject) || Character.isLowerCase(subject.charAt(0)));
        boolean qualified = verb.endsWith("s")
                && verb.indexOf(' ') < 0
                && !STAYS.matcher(verb).matches()
                && ABLE.matcher(clause.rest()).lookingAt();
        return qualified || plural && BESIDE_NOUN.matcher(clause.rest()).find() || isSubjectOfLater(clause);
    }

    /** {@code crate changes on the pier take effect}: a plain verb further on needs a subject in the plural. */
    private boolean isSubjectOfLater(Clause clause) {
        if (!clause.verb().endsWith("s")
                || lexicon.functionWord(clause.verb()).isPresent()
                || clause.verb().indexOf(' ') >= 0
                || !BESIDE_NOUN.matcher(clause.rest()).find()) {
            return false;
        }
        String[] words = WORD_END.split(clause.rest());
        for (int i = 2; i < words.length; i++) {
            boolean plain = lexicon.isOnlyVerb(words[i]) && lexicon.isBase(words[i]);
            if (plain) {
                return SINGULAR.matcher(words[i - 1]).matches()
                        && lexicon.functionWord(words[i - 1]).isEmpty();
            }
        }
        return false;
    }

    /** {@code petabyte scale crates}, {@code loading times fixed by the yard}. */
    private static boolean isMeasure(Clause clause) {
        return clause.verb().equals("scale") && BYTES.matcher(clause.subject()).matches()
                || clause.verb().equals("times") && !clause.rest().startsWith("out");
    }

    /** {@code Night Crane records crate calls from the yard}: it is the word before that is the verb. */
    private boolean isOfVerbBefore(Clause clause) {
        Matcher earlier = EARLIER.matcher(clause.subject());
        return clause.verb().endsWith("s")
                && lexicon.verbBase(clause.verb()).filter(nounlike::has).isPresent()
                && earlier.matches()
                && lexicon.verbBase(earlier.group("verb")).isPresent();
    }

    /** {@code Blue routes drop boats}: it is the word behind that is the verb. */
    private boolean isOfVerbBehind(Clause clause) {
        String[] rest = WORD_END.split(clause.rest());
        return rest.length > 1
                && MORE_NOUNS.matcher(clause.verb()).matches()
                && lexicon.isBase(rest[0])
                && !nounlike.has(rest[0])
                && lexicon.functionWord(rest[1]).isEmpty()
                && Character.isLowerCase(rest[1].charAt(0));
    }

    /** {@code has painted doors opened at noon}: what the doors are like. */
    private boolean isAdjective(Clause clause) {
        return HAS_DONE.matcher(clause.verb()).matches()
                && BARE_NOUNS.matcher(clause.rest()).find();
    }

    /** {@code the porter who does not}: half of what tells which one. */
    private static boolean isRelative(Clause clause) {
        return RELATIVE_END.matcher(clause.subject()).find();
    }

    /** {@code 4. Opens the gate} under the name of the procedure: who does it is not said. */
    private static boolean isStep(Passage passage) {
        return passage.block() instanceof Statement statement
                && statement.mark() == Statement.Mark.NUMBER
                && ORDERED.matcher(passage.place().heading()).matches();
    }

    /** {@code Based on weight} beside {@code Based on size}: the question has both answers. */
    private static boolean isOneOf(Passage passage, Clause clause) {
        String[] rest = clause.rest().split(" ");
        if (!PREPOSITION.matcher(clause.rest()).matches()) {
            return false;
        }
        String start = (clause.verb() + " " + rest[0] + " ").toLowerCase(Locale.ROOT);
        return passage.text().toLowerCase(Locale.ROOT).startsWith(start)
                && Stream.concat(passage.before().stream(), passage.following().stream())
                        .anyMatch(block -> startsWith(block, start));
    }

    private static boolean startsWith(Block block, String start) {
        return block instanceof Statement beside
                && beside.text().toLowerCase(Locale.ROOT).startsWith(start);
    }
}
