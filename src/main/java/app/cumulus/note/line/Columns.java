package app.cumulus.note.line;

import java.util.regex.Pattern;

/** Reads a line that is set in columns: {@code Standard      3 to 5 hours} says the same as {@code Standard: 3 to 5 hours}. */
public final class Columns {

    private static final Pattern SPACES = Pattern.compile("\\s{2,}+");
    private static final Pattern LOOSE_COLON = Pattern.compile("(?<=[\\w)]) : ");
    private static final int LONGEST_TERM = 62;
    private static final int MOST_TERM_WORDS = 8;
    private static final int WIDE_GAP = 3;

    private Columns() {}

    /** The text with its columns joined by a colon where the first is a term, and by a space elsewhere. */
    public static String joined(String text) {
        int gap = wideGap(text);
        return gap < 0 ? tidy(text) : joined(text, gap);
    }

    /** The same where the second column is known to begin at {@code column} of the text. */
    public static String joined(String text, int column) {
        String term = text.substring(0, column).strip();
        String rest = text.substring(column).strip();
        if (term.isEmpty() || rest.isEmpty()) {
            return tidy(text);
        }
        boolean separated =
                ":=|>,;-".indexOf(term.charAt(term.length() - 1)) >= 0 || ":=|>(-–—→".indexOf(rest.charAt(0)) >= 0;
        boolean isTerm = term.length() <= LONGEST_TERM
                && term.split("\\s+").length <= MOST_TERM_WORDS
                && ".?!".indexOf(term.charAt(term.length() - 1)) < 0;
        return tidy(term + (separated || !isTerm ? " " : ": ") + rest);
    }

    /** Where a gap of several spaces or a tab begins; -1 where there is none near the start. */
    private static int wideGap(String text) {
        int most = Math.min(text.length(), LONGEST_TERM);
        int spaces = 0;
        for (int i = 0; i < most; i++) {
            spaces = text.charAt(i) == ' ' ? spaces + 1 : 0;
            if (text.charAt(i) == '\t' || spaces == WIDE_GAP) {
                return i;
            }
        }
        return -1;
    }

    private static String tidy(String text) {
        String single = SPACES.matcher(text.replace('\t', ' ')).replaceAll(" ");
        return LOOSE_COLON.matcher(single).replaceAll(": ");
    }
}
