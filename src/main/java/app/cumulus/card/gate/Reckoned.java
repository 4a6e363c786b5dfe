package app.cumulus.card.gate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a number can be reckoned from those beside its gap: what is left of a total, the sum of two parts; or is all that is asked. */
final class Reckoned {

    /** So many of one thing and a few of another are no sum. */
    private static final int LEAST = 3;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w.-]*\\d)");
    private static final Pattern ONLY = Pattern.compile("(?<number>\\d[\\d,]*)(?: [\\p{L}]+)?");
    /** What tells that the parts make a whole. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\btotal(?:ly)?\\b|\\bout of\\b|\\bbecomes?\\b|\\bin all\\b|\\bsum\\b|\\bthen\\b|\\bso\\b|\\bleft\\b|\\bremain\\w*|\\d\\s*[-+]\\s*\\d|=");

    private static final Pattern COUNTING =
            Pattern.compile("(?i)(?:.*\\b)?how (?:many|much|long|often|large|big|old|far|fast)\\b.*");
    private static final Pattern FIGURE =
            Pattern.compile("(?i)\\d+|(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|none|half)(?!\\p{L})");

    private Reckoned() {}

    /** {@code How many doors has a gate? Two doors of oak}: the figure is what is asked, its thing may come again. */
    static boolean isCounted(String question, String answer) {
        Matcher figure = FIGURE.matcher(answer);
        return COUNTING.matcher(question).matches()
                && figure.lookingAt()
                && !question.toLowerCase(Locale.ROOT).contains(figure.group().toLowerCase(Locale.ROOT));
    }

    static boolean is(String question, String answer) {
        Matcher only = ONLY.matcher(answer);
        if (!only.matches() || !WHOLE.matcher(question).find()) {
            return false;
        }
        long hidden = value(only.group("number"));
        List<Long> shown = NUMBER.matcher(question)
                .results()
                .map(found -> found.group())
                .filter(found -> found.indexOf('.') < 0)
                .map(Reckoned::value)
                .toList();
        return hidden >= LEAST && isSum(hidden, shown);
    }

    private static boolean isSum(long hidden, List<Long> shown) {
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                long one = shown.get(i);
                long other = shown.get(j);
                if (one + other == hidden || Math.abs(one - other) == hidden) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long value(String number) {
        String digits = number.replace(",", "");
        return digits.isEmpty() || digits.length() > 15 ? -1 : Long.parseLong(digits);
    }
}
