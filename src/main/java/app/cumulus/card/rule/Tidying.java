package app.cumulus.card.rule;

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
            "(?i)\\s*\\((?:\\d+\\s*-?\\s*)?(?:lesson|lecture|video|chapter|slide)s?\\b[^()]*\\)|,?\\s*(?:and|or) so on\\s*\\.?$");

    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\s+again(?=[.,;]|$)|(?<=\\b(?:we|you|they|can|will))\\s+just(?=\\s+\\p{L})|\\s*\\$\\$+|\\s*\\(e\\.?g\\.?\\)|\\s+tho(?:ugh)?(?=[.,;]|$)");

    private static final Pattern GONNA = Pattern.compile("(?i)\\b(?:is|are)\\s+(?:also\\s+)?gonna\\b");

    private static final Pattern SUCH_KIND = Pattern.compile("(?i)\\bsuch (?:kinda|kind of|kinds of)(?= )");

    private Tidying() {}

    static String of(String text) {
        String clean = TRAILING.matcher(text).replaceAll("");
        clean = GONNA.matcher(DOUBLED.matcher(clean).replaceAll("$1")).replaceAll("will");
        clean = SUCH_KIND.matcher(clean).replaceAll("such");
        return withoutTwins(FILLER.matcher(clean).replaceAll(""));
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
