package app.cumulus.card.phrase;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the verb of a statement is like: an order, a passive, one that makes others do something. */
public final class Predicate {

    private static final Pattern ENABLING =
            Pattern.compile("(?i)(?:.*\\s)?(?:allows?|enables?|helps?|permits?|forces?|lets?|requires?|tells?)");
    /** {@code the crates based on their weight}: what they are told apart by is asked. */
    public static final Pattern BASIS = Pattern.compile(
            "(?<what>[^,()]{3,50}?),? (?<link>based (?:up)?on|depending (?:up)?on|according to) (?<on>(?!which|what|how|whether|this|that)\\S.*)");

    private static final Pattern ENABLED = Pattern.compile("(?i)(?:.*\\s)?enable");
    private static final Pattern READER = Pattern.compile("(?i)you|we");
    private static final Pattern LETTING = Pattern.compile("(?i)(?:.*\\s)?(?:allow|enable|permit|let|help)s?");
    private static final int MOST_MADE_WORDS = 7;
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i),|\\b(?:that|which|who|and|or|using|by|via)\\b|\\b(?:permissions?|rights?|abilit(?:y|ies)|ways?)$");
    private static final Pattern GERUND = Pattern.compile("(?i)\\p{L}{2,}ing\\b");
    /** {@code Painting Boats}: what one does with them. */
    private static final Pattern DEED = Pattern.compile("(?i)\\p{L}{3,}ing (?!groups?\\b|tables?\\b)");

    /** Two things, or words of which nothing is done: {@code Best practices}. */
    private static final Pattern NO_DOERS = Pattern.compile(
            "(?i)\\b(?:and|or|vs|how)\\b|[&,/]|\\b(?:ones|practices|tips|tricks|notes|facts|basics|concepts|terms|questions|goals|ideas|cases|scenarios|preferences|settings|attributes|charges|costs|errors|labs)$");

    private static final Pattern BE =
            Pattern.compile("(?i)(?:is|are|was|were|can be|must be|should be|will be|be|do|does)(?: not)?");
    private static final Pattern PASSIVE =
            Pattern.compile("(?i)(?:.*\\b)(?:is|are|was|were|be|been|being|get|gets)\\b.*\\s\\w+");

    private final Lexicon lexicon;
    private final Inversion inversion;
    private final WordList kinds = WordList.of("kinds.txt");

    public Predicate(Lexicon lexicon, Inversion inversion) {
        this.lexicon = lexicon;
        this.inversion = inversion;
    }

    /** {@code It uses …} under a heading in the plural: the verb follows the heading. */
    public String agreed(String subject, String verb) {
        if (!Nouns.isPlural(subject) || !subject.endsWith("s")) {
            return verb;
        }
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String first = verb.substring(0, end).toLowerCase(Locale.ROOT);
        String many = switch (first) {
            case "is" -> "are";
            case "was" -> "were";
            case "has" -> "have";
            case "does" -> "do";
            case "doesn't" -> "don't";
            default ->
                first.endsWith("s") && end == verb.length()
                        ? lexicon.verbBase(first).orElse(first)
                        : first;
        };
        return many + verb.substring(end);
    }

    /** {@code Must enable versioning}, {@code Create a rule}: said to the reader, not of the subject. */
    public boolean isOrder(String verb) {
        String[] words = verb.toLowerCase(Locale.ROOT).split(" ");
        int word = 0;
        while (word + 1 < words.length && lexicon.isAdverb(words[word])) {
            word++;
        }
        String first = words[word];
        return first.matches("must|should|need|don't|do") || lexicon.isBase(first);
    }

    public boolean isPassive(String verb) {
        return PASSIVE.matcher(verb).matches() || inversion.isReducedPassive(verb);
    }

    public static boolean isBe(String verb) {
        return BE.matcher(verb).matches();
    }

    public static boolean isCausative(Clause clause) {
        return ENABLING.matcher(clause.verb()).matches()
                && !(ENABLED.matcher(clause.verb()).matches()
                        && READER.matcher(clause.subject()).matches())
                && clause.tail().startsWith("to ")
                && Phrases.words(clause.rest()) <= MOST_MADE_WORDS
                && !SEVERAL.matcher(clause.rest()).find()
                && !GERUND.matcher(clause.rest()).lookingAt();
    }

    /** {@code allows the porters who … to open}: the purpose is what it lets them do, and goes with them. */
    public static boolean isHalfCausative(Clause clause) {
        return LETTING.matcher(clause.verb()).matches()
                && !READER.matcher(clause.subject()).matches()
                && clause.tail().startsWith("to ")
                && !isCausative(clause);
    }

    /** {@code Gate types}: a kind of which members follow; {@code Gate Logs} are things, though the word is a common one. */
    public boolean gathers(String heading) {
        return namesKinds(heading)
                && (heading.indexOf(' ') < 0 || kinds.has(heading.substring(heading.lastIndexOf(' ') + 1)));
    }

    /** {@code Yard Gates}: more than one word, and the last one is no kind of which members follow; no deed, no two things. */
    public boolean namesThings(String heading) {
        String last = heading.substring(heading.lastIndexOf(' ') + 1);
        return !gathers(heading)
                && Nouns.isPlural(last)
                && !DEED.matcher(heading).lookingAt()
                && !NO_DOERS.matcher(heading).find();
    }

    /** {@code EBS types}, {@code Features}: the heading gathers things, it does none of what stands under it. */
    public boolean namesKinds(String heading) {
        String last = heading.substring(heading.lastIndexOf(' ') + 1);
        String first = heading.substring(0, Math.max(0, heading.indexOf(" of ")));
        return last.matches("[A-Za-z][a-z]+s") && lexicon.isCommon(last)
                || first.endsWith("s") && kinds.has(first.toLowerCase(Locale.ROOT));
    }
}
