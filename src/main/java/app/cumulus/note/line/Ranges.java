package app.cumulus.note.line;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes ranges written with blanks, {@code 3 - 5 hours}: one value, where any other such dash parts two thoughts. */
public final class Ranges {

    private static final String FIGURE = "\\d[\\d.,]*+";
    private static final String UNIT = " ?[\\p{L}%/]{0,9}";

    /** {@code T2 - 8 cores}, {@code 9:00 - 3:1} and {@code Dock 12 - 40 to 60} are none. */
    private static final Pattern RANGE = Pattern.compile("(?<![\\p{L}\\d.,:^_-])(?<first>[$€£~]?(?<from>" + FIGURE
            + ")(?<unit>" + UNIT + "))\\s(?:--?|[–—])\\s(?<second>[$€£~]?(?<to>" + FIGURE
            + ")(?![:/]\\d| ?(?:to|-|–) ?\\d)(?<other>" + UNIT + "))(?![\\p{L}\\d])");

    /** {@code Phase 1 - 2 weeks}: the figure is that of the phase. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:step|option|phase|part|stage|method|approach|scenario|task|section|chapter|module|lesson|session|class|unit|day|week|layer|level|tier|type|version|generation|gen|plan|rule|number|no|nr|attempt|round|zone|group) #?$");

    private static final int MOST_LETTERS_BEFORE = 14;
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3}(?!\\d))");
    private static final Pattern SIZE = Pattern.compile("(?:[kmgtp]i?)?b|bytes?");
    private static final Pattern TIME = Pattern.compile(
            "ns|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|y|yrs?|years?");

    private Ranges() {}

    public static String closed(String text) {
        return text.contains(" - ") || text.contains(" – ") || text.contains(" — ") || text.contains(" -- ")
                ? RANGE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(closed(found, text)))
                : text;
    }

    private static String closed(MatchResult found, String text) {
        String from = found.group(2);
        String unit = found.group(3);
        String to = found.group(5);
        String other = found.group(6);
        String before = text.substring(Math.max(0, found.start() - MOST_LETTERS_BEFORE), found.start());
        boolean counted =
                unit.isEmpty() && !other.isEmpty() && COUNTED.matcher(before).find();
        if (counted || !isRange(from, named(unit), to, named(other))) {
            return found.group();
        }
        // "1 day to 1 year", but "3-5 hours"
        return found.group(1) + (unit.startsWith(" ") ? " to " : "-") + found.group(4);
    }

    private static boolean isRange(String from, String unit, String to, String other) {
        if (ADDRESS.matcher(from).matches() || ADDRESS.matcher(to).matches()) {
            return ADDRESS.matcher(from).matches() && ADDRESS.matcher(to).matches() && unit.isEmpty();
        }
        boolean same = unit.equals(other) || unit.isEmpty();
        boolean kin = SIZE.matcher(unit).matches() && SIZE.matcher(other).matches()
                || TIME.matcher(unit).matches() && TIME.matcher(other).matches();
        return same ? value(from) < value(to) : kin;
    }

    private static String named(String unit) {
        String small = unit.strip().toLowerCase(Locale.ROOT);
        return small.length() > 3 && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    private static double value(String figure) {
        String plain = THOUSANDS
                .matcher(figure)
                .replaceAll("")
                .replaceAll("[.,]+$", "")
                .replace(',', '.');
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
