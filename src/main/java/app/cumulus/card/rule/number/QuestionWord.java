package app.cumulus.card.rule.number;

import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which words one asks for a value: how long, how many crates, by how much. */
final class QuestionWord {

    private static final Pattern WAIT = Pattern.compile(
            "(?i)(?:.*\\s)?(?:takes?|lasts?|waits?|stays?|keeps?|retains?|runs?|is stored|are stored|is kept|are kept|is retained|are retained)");
    private static final Pattern COMPARED =
            Pattern.compile("(?i)(?:cheaper|faster|slower|higher|lower|larger|smaller|bigger|better)\\b.*");
    private static final Pattern UNITED = Pattern.compile(".*[\\p{L}%]");
    private static final Pattern COUNTED =
            Pattern.compile("^(?<things>(?:[A-Za-z`][\\w/&'`-]* ){0,2}[A-Za-z`][\\w/&'`-]*s)\\b(?<more>.*)$");
    /** {@code 300 porter code}: a number that is a name, and counts nothing. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<what>(?:(?:http )?(?:status|response|error|exit) )?(?:code|status))\\b(?! \\p{Ll}+s\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BE = Pattern.compile("(?i)(?:is|are|can be|must be|should be|may be)(?: only)?");
    private static final Pattern VALUE_TAIL = Pattern.compile("(?i)^(?:\\s*\\(?by default\\)?)?$");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*\\d\\s*(?:ns|ms|s|secs?|seconds?|m|mins?|minutes?|h|hr?s?|hours?|days?|weeks?|months?|years?|yrs?)$");
    private static final Pattern SIZE = Pattern.compile("(?i).*\\d\\s*(?:[kmgtp]i?b|bytes?)");

    private final Lexicon lexicon;

    QuestionWord(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code 3 hours}, {@code 20 ms}. */
    static boolean isTime(String value) {
        return TIME.matcher(value).matches();
    }

    /** {@code 3 GB}. */
    static boolean isSize(String value) {
        return SIZE.matcher(value).matches();
    }

    /**
     * The question word, with the things that are counted; empty where none fits.
     *
     * @param preposition the one before the value, or null
     * @param after what the sentence says behind the value
     */
    String of(Clause clause, String preposition, String value, String after) {
        boolean time = isTime(value);
        String prep = preposition == null ? "" : preposition.toLowerCase(Locale.ROOT);
        if (prep.equals("between")) {
            // "can be between 1 and 9": how many that are must be said
            boolean told = !BE.matcher(clause.verb()).matches()
                    || UNITED.matcher(value).matches();
            return after.isEmpty() && told ? "Between which values" : "";
        }
        if (time && after.matches("(?i)(?:of|old|more|less|longer|later|before)\\b.*")) {
            return "";
        }
        if (time) {
            return switch (prep) {
                case "for" -> "For how long";
                case "after" -> "After how long";
                case "within", "in" -> "Within how long";
                case "every" -> "How often";
                default -> WAIT.matcher(clause.verb()).matches() ? "How long" : "";
            };
        }
        if (isSize(value)
                && BE.matcher(clause.verb()).matches()
                && VALUE_TAIL.matcher(after).matches()) {
            return "How large";
        }
        if (value.matches(".*(?:%|[xX]|times)") && COMPARED.matcher(after).matches()) {
            return "By how much";
        }
        Matcher counted = COUNTED.matcher(after);
        Matcher numbered = NUMBERED.matcher(after);
        if (prep.isEmpty() && numbered.lookingAt()) {
            return "Which " + numbered.group("what");
        }
        boolean bare = value.matches("[\\d.,kKmM+–-]+");
        if (prep.isEmpty()
                && bare
                && counted.matches()
                && lexicon.functionWord(Nouns.lastWord(counted.group("things"))).isEmpty()
                && !counted.group("things").matches("(?i).*\\b(?:is|has|does|was|as|its|this)\\b.*")) {
            return "How many " + counted.group("things");
        }
        return "";
    }

    /** What stays of {@code after} behind the question word. */
    static String behind(String word, String after) {
        if (word.startsWith("How many")) {
            return COUNTED.matcher(after).replaceFirst("${more}");
        }
        return " "
                + (word.startsWith("Which")
                        ? NUMBERED.matcher(after).replaceFirst("").strip()
                        : after);
    }
}
