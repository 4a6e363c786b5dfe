package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells headings that name nothing a line below could be said of: {@code Piers vs Quays}, {@code Allowed}, {@code Use a crane to}, {@code Works in 2 ways}. */
public final class NoName {

    /** {@code Lock the gate to}, {@code Guards include}: the lines below end the sentence. */
    private static final Pattern LEADING_IN = Pattern.compile(
            "(?i).*\\s(?:to|for|with|using|by|of|from|via|when|if|as|the|includ(?:es?|ing)|are|is|can|must|should|following|follows|either)\\s*:?");

    private static final Pattern COMPARED = Pattern.compile("(?i).*\\b(?:vs|v/s|versus|compared (?:to|with))\\b.*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i).*\\b(?:in|by|has|have|of) (?:\\d{1,2}|two|three|four|five|several|different) \\p{L}+");
    /** {@code Supported}, {@code not allowed}. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:(?:not|un|currently|also) ?)?(?:supported|allowed|permitted|required|needed|included|excluded|covered|logged|monitored|tracked|charged|billed|recommended|possible|available|optional|mandatory|enabled|disabled|yes|no)");

    /** {@code By default}, {@code During the night}, {@code On failure}: when it holds. */
    private static final Pattern CASE = Pattern.compile(
            "(?i)by default|otherwise|upon .*|(?:during|without|before|after) (?-i:\\p{Ll}).*"
                    + "|(?:on|at|in) (?:the )?(?:\\p{L}+ )?(?:side|failure|success|errors?|startup|launch|creation|deletion)");

    private static final Pattern MARKED = Pattern.compile("[a-z][.)]\\S.*|.*[=?].*|.*:\\s.*");
    private static final Pattern SAYING = Pattern.compile(
            "(?i)\\S.* (?:is|are|can|cannot|must|should|has|have|will|does|do|don't|doesn't|can't)\\b.*");
    private static final Pattern REMARK = Pattern.compile(
            "(?i)(?:overall|by default|usually|generally|typically|mostly|basically|in general|in short|if|when|where|after|before|while|don't|do not)\\s.*|(?:never|always|not|no) \\S+ .*");
    /** {@code Hold 5-32 t}: a measure of what stands above. */
    private static final Pattern MEASURED =
            Pattern.compile("(?i).*\\d ?(?:[KMGT]i?B|[MG]bps|ms|vCPUs?|cores?|IOPS|%)(?: .*)?");
    /** What is learned from names nothing that is learned. */
    private static final Pattern COURSE = Pattern.compile(
            "(?i).*\\b(?:essentials|course|certification|practitioner|tutorials?|exams?|quiz(?:zes)?|summary)\\b.*");

    /** {@code Fully roofed}, {@code highly paid porters}: what the thing above is like. */
    private static final Pattern PRAISED = Pattern.compile(
            "(?i:globally|highly|fully|easily|completely|infinitely|massively|extremely|very|really|relatively) \\p{Ll}.*");

    private static final Pattern SEVERAL = Pattern.compile("[^,()]+, [^,()]+(?:,| &| and) .*");

    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:(?:\\d{1,2}|two|three|four|five|six|different|main|key) )?(?:types|kinds|use[- ]cases|features|limits|limitations|benefits|advantages|disadvantages|pros|cons|characteristics|properties|components)\\s*:?");

    /** {@code Cargo optimize crane (CO1)}: what has a short name in brackets is a thing. */
    private static final Pattern CODED = Pattern.compile("^\\p{Lu}.*\\(\\p{Lu}[\\p{Lu}\\d-]{1,6}\\)$");

    private static final WordList ORDERS = WordList.of("setup-verbs.txt");

    private NoName() {}

    /** Whether the words of a heading name nothing. */
    public static boolean is(String heading) {
        int blank = heading.indexOf(' ');
        if (blank < 0) {
            return isState(heading) || MARKED.matcher(heading).matches();
        }
        return isState(heading)
                || LEADING_IN.matcher(heading).matches()
                || COMPARED.matcher(heading).matches()
                || MARKED.matcher(heading).matches()
                || SAYING.matcher(heading).matches()
                || REMARK.matcher(heading).matches()
                || PRAISED.matcher(heading).matches()
                || SEVERAL.matcher(heading).matches()
                || COURSE.matcher(heading).matches()
                || MEASURED.matcher(heading).matches()
                || isOrder(heading, heading.substring(0, blank));
    }

    /** {@code Allowed}, {@code Works in 2 ways}, {@code By default}: what is said below is said of the thing above. */
    static boolean isState(String heading) {
        return STATE.matcher(heading).matches()
                || COUNTED.matcher(heading).matches()
                || CASE.matcher(heading).matches();
    }

    /** {@code Limits}: a side of what the heading before names, where the note keeps no order of headings. */
    static boolean isSide(String heading) {
        return SIDE.matcher(heading).matches();
    }

    /** Whether a heading ends with the short name of a thing, so that it names one whatever its words are. */
    static boolean isCoded(String heading) {
        return CODED.matcher(heading).matches();
    }

    /** {@code Use a crane for crates}; {@code Load Balancer} is a name. */
    private static boolean isOrder(String heading, String first) {
        return ORDERS.has(first)
                && heading.indexOf(' ', first.length() + 1) > 0
                && Character.isLowerCase(heading.charAt(first.length() + 1))
                && !first.equals(first.toUpperCase(Locale.ROOT));
    }
}
