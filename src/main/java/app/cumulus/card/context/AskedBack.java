package app.cumulus.card.context;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells questions that end at the heading above them: {@code You can set it at the pier} under "Night Lamp" does not ask what one can
 * set at the pier, where other things are set, too; nor {@code We state a weight for a crate} under "Weight", one of many things.
 */
public final class AskedBack {

    private static final String LEAD = "(?i)(?:[^?,\\[]{1,80}, |[^?:\\[]{1,80}: )?";
    private static final String READER = "(?:you|we|users?|one)";
    private static final String MODAL = "(?:do|can|could|may|must|should|will)";

    /** What the reader does with "it". */
    private static final Pattern DONE = Pattern.compile(
            LEAD + "(?:what " + MODAL + " " + READER + " (?!call\\b).*|" + READER + " (?:[\\p{L}'’]+ ){1,3}\\[…\\].*)");

    /** What the reader does for a thing, whatever the aim. */
    private static final Pattern DONE_FOR = Pattern.compile("(?i)(?:in [^?,]{1,80}, )?(?:what " + MODAL + " " + READER
            + " \\p{L}+|" + READER + " (?:[\\p{L}'’]+ ){1,3}\\[…\\]) (?:for|in|on|at|with) (?!.* to ).*");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?|your) ");
    private static final Pattern MANY = Pattern.compile("(?i)(?<=\\p{L}{2})s$");

    private AskedBack() {}

    /** Whether the card asks for the heading that its line stands under. */
    public static boolean is(Passage passage, Candidate candidate) {
        String heading = name(passage.place().heading());
        String answer = name(candidate.text().answer());
        String question = candidate.text().question();
        boolean pointedAt = !passage.text().toLowerCase(Locale.ROOT).contains(heading);
        return pointedAt
                ? isOf(heading, answer) && DONE.matcher(question).matches()
                : answer.equals(heading) && DONE_FOR.matcher(question).matches();
    }

    private static boolean isOf(String heading, String answer) {
        return answer.equals(heading) || answer.startsWith(heading + " ") || heading.endsWith(" " + answer);
    }

    private static String name(String text) {
        return MANY.matcher(ARTICLE.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
    }
}
