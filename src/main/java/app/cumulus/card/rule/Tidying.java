package app.cumulus.card.rule;

import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a statement what a slip of the pen or haste left in it: a word said twice, fillers, signs of joy. */
final class Tidying {

    private static final Pattern DOUBLED =
            Pattern.compile("(?i)\\b(and|or|the|an?|to|in|of|is|are|one|for|with|by|on|it|as|at|can|be|you|we) \\1\\b");

    /** {@code If a reader cannot open the parcel parcel goes back}: the comma between two clauses is missing. */
    private static final Pattern DOUBLED_NOUN = Pattern.compile("\\b(?<word>\\p{L}{4,}) \\k<word>\\b");

    private static final Pattern CONDITIONED = Pattern.compile("(?i)^(?:.*\\b)?(?:if|when|once|as soon as)\\s[^,]*$");

    /** What a writer adds behind a fact: where they heard it, and that there is more. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)\\s*\\((?:\\d+\\s*-?\\s*)?(?:lesson|lecture|video|chapter|slide)s?\\b[^()]*\\)|,?\\s*(?:and|or) so on\\s*\\.?$|\\s*\\((?:an?|by an?) \\p{Lu}\\([^()]*\\)(?: function)?\\)(?=\\.?$)");

    /** {@code (the whole of parts 1-4)}: only who took the course knows what that is. */
    static final Pattern COURSE = Pattern.compile("(?i)\\s*\\([^()]*\\bparts? \\d[^()]*\\)");

    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\s+again(?=[.,;]|$)|(?<=\\b(?:we|you|they|can|will))\\s+just(?=\\s+\\p{L})|\\s*\\$\\$+|\\s*\\(e\\.?g\\.?\\)|\\s+tho(?:ugh)?(?=[.,;]|$)");

    private static final Pattern GONNA = Pattern.compile("(?i)\\b(?:is|are)\\s+(?:also\\s+)?gonna\\b");

    /** {@code is sent to the yard (by pilot 7)}: the brackets say who does it. */
    private static final Pattern DOER = Pattern.compile(
            "(?i)(?<=\\b(?:is|are|be|been) [^()]{2,60})\\s\\((?<by>(?:by|via|using|through) [^()]{2,40})\\)(?=\\s+(?:for|to|in|when|if)\\b|\\.?$)");

    /** {@code every "5 mins"}, {@code "every 5 mins"}: in quotes for emphasis. */
    private static final Pattern QUOTED_FIGURE = Pattern.compile(
            "(?i)[\"“](?<figure>(?:(?:every|each|up to|at most|at least|max|only|after|within|per|for) )*\\d[\\d.,-]* ?\\p{L}{1,9})[\"”]");

    /** {@code read by pilots, or by robots}. */
    private static final Pattern BY_TWICE =
            Pattern.compile("(?i)(?<one>\\bby (?!\\p{L}+ing\\b)[^.;()]{3,60}?,? (?:or|and)) by (?!\\p{L}+ing\\b)");

    private static final Pattern NEVER = Pattern.compile(
            "(?i)(?<!\\b(?:can|could|will|would|must|should|may|might|to|shall|need) )never be (?=\\p{L}+(?:ed|en|t)\\b)");
    private static final Pattern EVEN = Pattern.compile("(?i)\\beven (?=(?:it|they|you|we) \\p{L}+)");

    private static final Pattern SUCH_KIND =
            Pattern.compile("(?i)\\bsuch (?:kinda|kind of|kinds of)(?= )(?:\\s+(?=[\"“]))?");

    private static final Pattern IT_IS = Pattern.compile(
            "\\b(?<it>[Ii]t)(?:'s|’s)\\s(?!own\\b)|\\b(?<its>[Ii]t)s\\s(?=(?:not|already|automatically|only)\\b|(?!need|speed|feed|seed|automated|managed|dedicated|associated|attached|related|required|shared|limited|predefined|integrated|assigned|allocated|replicated|combined|detailed)[a-z]{3,}ed\\s)");

    /** A whole sentence in front of the rows or the code that show it. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)(?!.*\\b(?:these|those|this|following|below|ways?|types?|kinds?|options?|steps?|such|like|as|with|from|by|to|in|for|of|is|are|and|or)\\s*:$)(?!there\\b)(?=.*\\b(?:is|are|has|have|can|will|must|should|\\p{L}{3,}s)\\b)(?:\\S+\\s+){6,}\\S+:");

    private static final Pattern EXAMPLE_TASK =
            Pattern.compile("^(?i)for example,?\\s+(?=to\\s+\\p{L}+\\s[^,]+,\\s+(?:you|we)\\s)");

    /** A whole line in brackets. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)^\\((?<all>(?!(?:if|when|it|this|these|those|they|he|she|there|we|i|you|for|e\\.?g)\\b)(?![^()]*\\b(?:this|these|it|they)\\b)[^()]{3,40} (?:can|cannot|must|should|may|is|are) [^()]{6,})\\)\\.?$");

    /** Without one of these in small letters, and without a repeated word, nothing is to be done. */
    private static final List<String> SLIPS = List.of(
            "lesson",
            "lecture",
            "video",
            "chapter",
            "part 1",
            "parts 1",
            "slide",
            "so on",
            "again",
            "just",
            "$$",
            "(e",
            "tho",
            "gonna",
            "such k",
            "it's",
            "it’s",
            "its",
            "for example",
            "n’t",
            "(a ",
            "(an ",
            "(by ",
            "(via ",
            "(using ",
            "(through ",
            "\"",
            " or by ",
            " and by ",
            "never be",
            "even ",
            "where as",
            "by de",
            "by da",
            "does actually",
            "does indeed",
            "does really");

    private static final Pattern WHERE_AS = Pattern.compile("(?i)\\bwhere as\\b");
    /** The phrase is needed, however it is spelled. */
    private static final Pattern BY_DEFAULT =
            Pattern.compile("(?i)\\bby (?:defualt|defaul|defaut|defalut|deafult|defult|dafault)\\b");
    /** {@code does actually open}: the stress adds nothing. */
    private static final Pattern STRESSED = Pattern.compile("\\bdoes (?:actually|indeed|really) (?=\\p{Ll})");

    private static final Pattern CURLY = Pattern.compile("(?<=n)’(?=t\\b)");
    /** {@code When it rains in KMS CloudTrail fails}: two services in a row, between which the comma is missing. */
    private static final Pattern TWO_SERVICES = Pattern.compile(
            "^(?<case>(?:When|If|Once|Whenever) (?:[^,]+ )(?:in|to|from|on|of|by|with|for|into) (?<one>[A-Z][A-Za-z\\d]+)) (?<other>[A-Z][A-Za-z\\d]+) (?<does>[a-z]{3,}s\\b)");

    /** Little words that were mistyped so that no other word came of it. */
    private static final Map<String, String> MISTYPED = Map.ofEntries(
            Map.entry("whe", "when"),
            Map.entry("wehn", "when"),
            Map.entry("kan", "can"),
            Map.entry("teh", "the"),
            Map.entry("hte", "the"),
            Map.entry("wich", "which"),
            Map.entry("wiht", "with"),
            Map.entry("thsi", "this"),
            Map.entry("taht", "that"),
            Map.entry("adn", "and"),
            Map.entry("toa", "to a"),
            Map.entry("becuase", "because"));

    private static final Pattern MISTYPED_WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}./_-])(?:[Ww]he|[Ww]ehn|kan|[Tt]eh|[Hh]te|wich|wiht|[Tt]hsi|[Tt]aht|adn|toa|[Bb]ecuase)(?= )");

    private static final WordList SERVICES = WordList.of("services.txt");

    private Tidying() {}

    private static String parted(String text) {
        Matcher two = TWO_SERVICES.matcher(text);
        boolean apart = two.find()
                && SERVICES.has(two.group("one"))
                && SERVICES.has(two.group("other"))
                && !two.group("one").matches("(?i)aws|amazon");
        return apart ? two.group("case") + ", " + text.substring(two.start("other")) : text;
    }

    static String of(String text) {
        return hasSlip(text) ? withoutSlips(text) : parted(text);
    }

    /** Whether any of the expressions can find something; most statements are clean, which is soon seen. */
    private static boolean hasSlip(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("(")
                || MISTYPED_WORD.matcher(text).find()
                || lower.endsWith(":")
                || SLIPS.stream().anyMatch(lower::contains)
                || repeats(lower);
    }

    private static boolean repeats(String lower) {
        int blank = lower.indexOf(' ');
        for (int start = 0; blank >= 0; blank = lower.indexOf(' ', start)) {
            int first = blank;
            while (first > start && Character.isLetter(lower.charAt(first - 1))) {
                first--;
            }
            if (first < blank && lower.regionMatches(first, lower, blank + 1, blank - first)) {
                return true;
            }
            start = blank + 1;
        }
        return false;
    }

    private static String withoutSlips(String text) {
        String straight = CURLY.matcher(MISTYPED_WORD.matcher(text).replaceAll(found -> spelled(found.group())))
                .replaceAll("'");
        String clean = TRAILING.matcher(BRACKETED
                        .matcher(COURSE.matcher(straight).replaceAll(""))
                        .replaceFirst("${all}"))
                .replaceAll("");
        clean = GONNA.matcher(DOUBLED.matcher(clean).replaceAll("$1")).replaceAll("will");
        clean = DOER.matcher(clean).replaceAll(" ${by}");
        clean = BY_TWICE.matcher(clean).replaceAll("${one} ");
        clean = QUOTED_FIGURE.matcher(clean).replaceAll("${figure}");
        clean = EVEN.matcher(NEVER.matcher(clean).replaceAll("is never ")).replaceAll("even if ");
        clean = BY_DEFAULT
                .matcher(WHERE_AS.matcher(clean).replaceAll("whereas"))
                .replaceAll("by default");
        clean = STRESSED.matcher(clean).replaceAll("does ");
        clean = SUCH_KIND.matcher(clean).replaceAll(found -> found.group().endsWith(" ") ? "" : "such");
        clean = IT_IS.matcher(clean)
                .replaceAll(found -> (found.group(1) != null ? found.group(1) : found.group(2)) + " is ");
        clean = EXAMPLE_TASK.matcher(clean).replaceFirst("");
        clean = LEADING.matcher(clean).matches() ? clean.substring(0, clean.length() - 1) : clean;
        return withoutTwins(FILLER.matcher(parted(clean)).replaceAll(""));
    }

    private static String spelled(String word) {
        String meant = MISTYPED.get(word.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(word.charAt(0)) ? Phrases.capitalised(meant) : meant;
    }

    private static String withoutTwins(String text) {
        Matcher twins = DOUBLED_NOUN.matcher(text);
        if (!twins.find()) {
            return text;
        }
        String word = twins.group("word");
        boolean apart = CONDITIONED.matcher(text.substring(0, twins.start())).matches();
        return text.substring(0, twins.start()) + (apart ? word + ", " + word : word) + text.substring(twins.end());
    }
}
