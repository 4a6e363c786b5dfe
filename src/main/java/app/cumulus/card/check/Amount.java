package app.cumulus.card.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as a note writes it.
 *
 * @param value in the smallest unit of its measure
 * @param text as it is written, with a space before the unit
 * @param start index of its first character
 * @param end index behind its last character
 */
record Amount(double value, Unit.Measure measure, String text, int start, int end) {

    /** Notes round 1,024 to 1,000. */
    private static final double ROUNDING = 0.07;

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\p{L}\\d.,:/$#_-])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<thousand>k)?[ -]?(?<unit>"
                    + Unit.anySpelling() + ")(?![\\p{L}\\d/])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN = Pattern.compile("\\{(\\d+(?:\\.\\d+)?) ([^}]+)}");

    /** All amounts in a text, from left to right. */
    static List<Amount> in(String text) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            Unit unit = Unit.ofSpelling(matcher.group("unit")).orElseThrow();
            double number = Double.parseDouble(matcher.group("number").replace(",", ""))
                    * (matcher.group("thousand") == null ? 1 : 1_000);
            amounts.add(new Amount(
                    number * unit.factor(), unit.measure(), spaced(matcher.group()), matcher.start(), matcher.end()));
        }
        return amounts;
    }

    /** A regular expression with each {@code {5 TB}} in it replaced by one for all ways to write that amount. */
    static String expanded(String expression) {
        return WRITTEN.matcher(expression).replaceAll(match -> {
            Unit unit = Unit.ofSign(match.group(2))
                    .orElseThrow(() -> new IllegalArgumentException("bug: no unit has the sign " + match.group(2)));
            String ways = "(?<![\\d.,])" + numberWays(match.group(1)) + "[ -]?" + unit.spellings() + "(?![\\p{L}\\d/])";
            return Matcher.quoteReplacement(ways);
        });
    }

    private static String numberWays(String number) {
        if (!number.endsWith("000")) {
            return number.replace(".", "\\.");
        }
        String thousands = number.substring(0, number.length() - 3);
        return "(?:" + thousands + "[, ]?000|" + thousands + "k)";
    }

    /** {@code 5TB} as {@code 5 TB}. */
    static String spaced(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)(?<=\\d)(?=(?:[kmgt]i?b|iops|s|secs?|mins?|h|hrs?|days?)\\b)", " ");
    }

    boolean sameAs(Amount other) {
        return measure == other.measure
                && Math.abs(value - other.value) <= ROUNDING * Math.max(Math.abs(value), Math.abs(other.value));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%s %s)", text, value, measure);
    }
}
