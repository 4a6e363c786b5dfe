package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to ask for what follows a preposition: {@code stored in S3} asks where, {@code managed by AWS} asks what by.
 *
 * @param word what the question begins with
 * @param hanging what is left at the end of the question, with a space before it
 */
public record Asking(String word, String hanging, String answer) {

    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?<only>only\\s+)?(?<prep>on top of|in|at|inside|within|to|from|into|onto|on|for|as|without|with|of|by|via|using|through|over|across|against|between)\\s+(?<object>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND =
            Pattern.compile("^(?<which>\\S+(?:\\s\\S+)?)\\s+(?<kind>format|mode|language|order|form|style)$");

    private static final Pattern PLACE = Pattern.compile(
            ".*\\b(?:regions?|accounts?|zones?|az|azs|subnets?|vpcs?|clusters?|datacenters?|data cent(?:er|re)s?|locations?|folders?|directory|files?|buckets?|console|tables?)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code in a quiet way}, {@code for safety reasons}, {@code on the launch of the ship}: how, why and when. */
    private static final Pattern MANNER =
            Pattern.compile("(?i)(?:only )?in (?:an?|the same) (?:\\S+ ){1,3}(?:way|manner|fashion)");

    private static final Pattern REASONS = Pattern.compile(
            "(?i)(?:only )?for (?:(?!that|this|these|those|many|several|two|various)\\S+ ){1,4}reasons");
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)(?:only )?(?:(?:in|at|on|upon|during) (?:the )?(?:moment|time|point|creation|launch|start-?up|termination|deletion|completion) of\\b.*|(?:at|on|upon|during) (?:\\p{L}+ ){0,3}(?:creation|launch|start-?up|boot(?: time)?|run ?time|termination|deletion|completion|arrival))");

    /** {@code in the same yard as the crane}: with what it is the same in. */
    private static final Pattern SAME = Pattern.compile("(?i)(?:only )?(?:in|on|at) the same \\S+(?: \\S+)? as .+");

    private static final Pattern PHRASAL = Pattern.compile(
            "^(?<noun>care of|advantage of|use of|control of|part in|access to|(?:an?|the) (?:direct |default )?(?:route|connection|link|path)(?: out)? to)\\s+(?<object>.+)$");

    private static final Pattern BARE_BE =
            Pattern.compile("(?i)(?:(?:can|could|will|must|should|may|might) )?(?:is|are|was|were|be)(?: not| only)?");
    private static final Pattern OF = Pattern.compile(
            "(?i).*\\b(?:consists?|composed|made|built|comprised|disposed?|thinks?|independent|capable)");

    /** {@code for cranes and oil for lamps}: what is said of the oil is another thing. */
    private static final Pattern SECOND = Pattern.compile(
            "(?i) (?:and|while|whereas|but) (?!also\\b|only\\b|even\\b|not\\b|then\\b)(?:the |an? )?\\S+ (for|to|in|on|at|as)\\b");

    /** What they lead through is asked, not how. */
    private static final Pattern PASSING = Pattern.compile(
            "(?i)(?:.* )?(?:go|goes|pass|passes|travels?|flows?|runs?|looks?|moves?|searche?s?|iterates?)");

    /** Verbs whose "in" tells a place. */
    private static final Pattern PLACED = Pattern.compile(
            ".*\\b(?:stor|sav|locat|plac|kept|keep|host|run|runs|liv|creat|deploy|defin|found|appear|specif|configur|cach|record|reference|exist|set|written to|happen|occur|declar|regist|stay|encrypt|decrypt|process|perform|handl|done|install|execut|generat)\\w*(?:\\s+\\w+)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KEEPING = Pattern.compile(
            "(?i).*\\b(?:prevent|stop|keep|block|protect|prohibit|discourage|restrain|stopp|kept)(?:s|ed)?\\b.*");

    private static final Pattern GERUND = Pattern.compile("\\p{Ll}{3,}ing");

    /** {@code to the yard using a crane}: how is no part of what is asked. */
    private static final Pattern MEANS = Pattern.compile("(?i)(?<what>[^,()]+?) (?:using|via|by \\p{L}+ing) .+");

    /** The question for the rest of a clause; none if that does not begin with a preposition. */
    public static Optional<Asking> of(String verb, String rest, Lexicon lexicon) {
        Matcher phrasal = PHRASAL.matcher(rest);
        if (phrasal.matches()
                && verb.matches("(?i).*\\b(?:takes?|makes?|gives?|gains?|has|have|needs?|allows?|provides?)")) {
            return Optional.of(new Asking("What", " " + phrasal.group("noun"), phrasal.group("object")));
        }
        Matcher matcher = PREPOSITION.matcher(rest);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String prep = matcher.group("prep").toLowerCase(Locale.ROOT);
        String object = prep.equals("across")
                ? matcher.group("object").replaceFirst(" as an? .*", "")
                : matcher.group("object");
        String first = object.split(" ")[0];
        boolean infinitive = prep.equals("to") && lexicon.isBase(first);
        boolean reported =
                prep.equals("using") && verb.matches("(?i).*\\b(?:recommends?|suggests?|considers?|prefers?)");
        boolean idiom = rest.matches(
                        "(?i)(?:by default|at least|at most|at all|over time|for free|on demand|at the same time|from an? (?:\\S+ ){1,3}(?:perspective|point of view|standpoint)|in general|for example|at rest|(?:with|in) (?:respect|regards?|reference|relation|terms|conjunction|accordance)|on per[- ]|in (?:minutes|seconds|(?:near )?real[- ]?time|parallel|advance|transit|place|addition|front))\\b.*")
                || SetPhrase.begins(rest)
                || prep.matches("over|between") && first.matches("\\d.*");
        boolean bare = BARE_BE.matcher(verb).matches() && !prep.matches("for|from|as|between|in|at|inside|within");
        // "data spread across the yard": is it spread, or does it spread?
        if (prep.equals("across") && verb.equalsIgnoreCase("spread")) {
            return Optional.empty();
        }
        // "opened without a key" asks nothing: "without what" says the opposite of its answer
        if (prep.equals("without")) {
            return Optional.empty();
        }
        boolean ofNothing = prep.equals("of") && !OF.matcher(verb).matches();
        boolean twice = prep.matches("for|to|in|on|at|as")
                && SECOND.matcher(object)
                        .results()
                        .anyMatch(found -> found.group(1).equalsIgnoreCase(prep));
        // "keeps porters from falling": where from they are kept is no place
        boolean kept = prep.equals("from")
                && KEEPING.matcher(verb).matches()
                && GERUND.matcher(first).matches();
        if (infinitive || reported || idiom || bare || ofNothing || twice || kept) {
            return Optional.empty();
        }
        String only = matcher.group("only") == null ? "" : "Only ";
        return Optional.of(asking(verb, prep, object, only, rest));
    }

    /** With its "by" in front, where what follows would leave it standing alone: {@code By what is it read to …}. */
    public Asking fronted(boolean stranded) {
        return stranded && hanging.matches(" (?:by|from)")
                ? new Asking(hanging.equals(" by") ? "By what" : "From where", "", answer)
                : this;
    }

    private static Asking asking(String verb, String prep, String object, String only, String rest) {
        Matcher kind = KIND.matcher(object);
        boolean inside = prep.matches("in|at|inside");
        if (rest.matches("(?i)(?:only )?in case of\\b.*")
                || prep.equals("at") && object.matches("(?i)any ?time\\b.*|.*\\btime")) {
            return new Asking("When", "", rest);
        } else if (MANNER.matcher(rest).matches()) {
            return new Asking("How", "", rest);
        } else if (REASONS.matcher(rest).matches()) {
            return new Asking("Why", "", rest);
        } else if (OCCASION.matcher(rest).matches()) {
            return new Asking("When", "", rest);
        } else if (prep.equals("in")
                && kind.matches()
                && !kind.group("which").matches("(?i)(?:an?|the|this|same)\\b.*")) {
            return new Asking("In what " + kind.group("kind"), "", kind.group("which"));
        } else if (SAME.matcher(rest).matches()
                && PLACE.matcher(rest.replaceFirst(" as .*", "")).matches()) {
            return new Asking("Where", "", rest);
        } else if (inside
                && (PLACED.matcher(verb).matches() || PLACE.matcher(object).matches())) {
            return new Asking("Where", "", rest);
        } else if (prep.matches("through|over") && PASSING.matcher(verb).matches()) {
            return new Asking("What", " " + prep, object);
        } else if (prep.matches("via|using|through|over") || prep.equals("by") && object.matches("(?i)\\w+ing\\b.*")) {
            return new Asking("How", "", rest);
        }
        Matcher means = MEANS.matcher(object);
        return new Asking("What", " " + prep, only + (means.matches() ? means.group("what") : object));
    }
}
