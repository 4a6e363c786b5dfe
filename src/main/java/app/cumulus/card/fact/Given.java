package app.cumulus.card.fact;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the case that a lead-in names, {@code When you lock the gate:}, {@code On overload:}: what stands under it holds only then. */
final class Given {

    private static final Pattern NUMBERING = Pattern.compile(
            "^\\W*(?:\\d{1,2}(?:\\.\\d+)*[.)]?\\s+(?=\\p{L}))?(?:(?:but|and|so)\\s+)?", Pattern.CASE_INSENSITIVE);

    /** {@code Closing time: when the ferry leaves, the gate:}. */
    private static final Pattern LABEL = Pattern.compile("(?i)^[^:,.]{2,40}: (?=(?:when|whenever|if|once) )");

    private static final Pattern ACTOR =
            Pattern.compile("(?<=^(?i:when|if|once)\\b.{5,90}?)\\s*,\\s*(?:(?:the|an?) )?\\p{Lu}?[\\p{L}\\d]+$");

    /** What stands behind the colon or the case in brackets only explains it. */
    private static final Pattern REMARK = Pattern.compile("\\s*:*\\s*\\([^()]*\\)\\s*(?=:*\\s*$)");

    private static final Pattern END = Pattern.compile(
            "(?i)(?:,?\\s*(?:the following|these things?) (?:things? )?(?:happens?|occurs?|applies|apply|holds?|(?:is|are) true))?\\s*[-–:,.]*\\s*$");

    /** A clause; not a question, nor the name of a use such as {@code When to use}. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(?:if|when|whenever|once|unless|as soon as|as long as|in case) "
                    + "(?!(?:not |and |or |how |else\\b|so\\b)*(?:to|is|are|do|does|did|can|could|should|would|will|must|not|any|one|all|some|both|either|none)\\b)\\p{L}.*");

    /** {@code On overload}, {@code With a night pass}, {@code For the north gate}; {@code On demand} is a name. */
    private static final Pattern PHRASE =
            Pattern.compile("(?i)(?:(?:after|before|upon|during|without|with|for|in case of|on)\\s"
                    + "(?!(?:example|instance|more|the exam|exam|this|that|these|those|it|them|which|what|you|your|us|now|demand|prem\\w*|board|top|details|free|general|all|to|the following)\\b)"
                    + "[\\p{L}\\p{N}][\\p{L}\\p{N}/'-]*(?:\\s[\\p{L}\\p{N}][\\p{L}\\p{N}/'-]*){0,5}|by default)");

    /** {@code When you Lock the gate}. */
    private static final Pattern LOUD_VERB = Pattern.compile("(?<=\\b(?:[Yy]ou|[Ww]e) )\\p{Lu}(?=\\p{Ll}+\\b)");

    /** What happens in the case stands behind an arrow in the same line. */
    private static final Pattern OUTCOME = Pattern.compile("[-=]>|→|;|,|\\bthen\\b");

    private static final int MOST_WORDS = 14;

    private Given() {}

    /** The case as a sentence begins with it; empty where the line names none. */
    static String in(String text) {
        String words =
                LABEL.matcher(NUMBERING.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        if (words.isEmpty() || "IWUOABDF".indexOf(Character.toUpperCase(words.charAt(0))) < 0 || words.endsWith("?")) {
            return "";
        }
        String bare = ACTOR.matcher(
                        END.matcher(REMARK.matcher(words).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        boolean one = !OUTCOME.matcher(bare).find() && bare.split("\\s+").length <= MOST_WORDS;
        return one && (CLAUSE.matcher(bare).matches() || PHRASE.matcher(bare).matches())
                ? bare.substring(0, 1).toUpperCase(Locale.ROOT)
                        + LOUD_VERB
                                .matcher(bare.substring(1))
                                .replaceAll(verb -> verb.group().toLowerCase(Locale.ROOT))
                : "";
    }
}
