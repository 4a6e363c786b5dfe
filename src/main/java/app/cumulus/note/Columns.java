package app.cumulus.note;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that is set in columns: {@code Standard      3 to 5 hours} says the same as {@code Standard: 3 to 5 hours}. */
final class Columns {

    private static final Pattern WIDE_GAP = Pattern.compile("^(\\S.{0,60}?\\S)(?:\\s{3,}|\\t+)(\\S.*)$");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}");
    private static final int MOST_TERM_WORDS = 8;

    private Columns() {}

    /** The text with its columns joined by a colon where the first is a term, and by a space elsewhere. */
    static String joined(String text) {
        Matcher gap = WIDE_GAP.matcher(text);
        if (gap.matches()) {
            String term = gap.group(1);
            String rest = gap.group(2);
            boolean separated = term.matches(".*[:=|>,;-]$") || rest.matches("^[:=|>(-].*");
            boolean isTerm = term.split("\\s+").length <= MOST_TERM_WORDS && !term.matches(".*[.?!]$");
            String join = separated || !isTerm ? " " : ": ";
            return SPACES.matcher(term + join + rest).replaceAll(" ").replaceAll("(?<=\\w) : ", ": ");
        }
        return SPACES.matcher(text).replaceAll(" ").replaceAll("(?<=[\\w)]) : ", ": ");
    }
}
