package app.cumulus.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a line of words goes on with the sentence of the line before it. */
final class Wrapping {

    /** A line this long was probably broken by its margin. */
    private static final int FULL_LINE_COLUMNS = 76;

    /** Text that stands this much deeper than the line before it hangs on it. */
    private static final int HANGING_COLUMNS = 12;

    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "of", "to", "and", "or", "with", "by", "for", "in", "on", "from", "at", "as", "than",
            "which", "that", "is", "are", "be", "can", "when", "if", "into", "via", "per", "your", "its", "you",
            "you'll", "we'll", "not");

    /** A deeper line that begins so hangs on the one above. */
    private static final Set<String> GOES_ON = Set.of("and", "or", "to", "which", "that", "with", "than", "of");

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;][)\"'`]*$");
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "^(?:[\\w/-]+(?: [\\w/-]+){0,2}\\s*:\\s.*|(?:e\\.g|eg\\b|for example|for instance|i\\.e).*|\\S*\\w[./_]\\w\\S*(?:\\s.*)?)$");
    private static final Pattern ARROW_START = Pattern.compile("^(?:->|=>|→|-->).*");
    private static final Pattern ARROW_END = Pattern.compile(".*(?:->|=>|→|-->)$");

    private Wrapping() {}

    /**
     * Whether the words of {@code next} go on with those of {@code before}.
     *
     * @param before the line before, continuation lines already joined
     * @param lastColumns length of the last physical line of {@code before}, indent included
     * @param sentenceIndent indent of that last line
     */
    static boolean goesOn(String before, int lastColumns, int firstIndent, int sentenceIndent, SourceLine next) {
        if (ARROW_START.matcher(next.text()).matches()
                || ARROW_END.matcher(before).matches()) {
            return !next.isMarked() && !before.isEmpty();
        }
        if (next.isMarked() || next.afterBlank()) {
            return false;
        }
        if (bracketOpen(before) && next.indentColumns() >= firstIndent) {
            return true;
        }
        if (ENDS_SENTENCE.matcher(before).matches()) {
            return false;
        }
        if (next.indentColumns() - sentenceIndent >= HANGING_COLUMNS) {
            return true;
        }
        if (next.indentColumns() < sentenceIndent && next.indentColumns() < firstIndent && next.indentColumns() > 0) {
            return false;
        }
        if (next.indentColumns() > firstIndent && GOES_ON.contains(firstWord(next.text())) && before.indexOf(' ') > 0) {
            return true;
        }
        boolean unfinished = NEVER_LAST.contains(lastWord(before)) || before.endsWith(",");
        boolean full = lastColumns >= FULL_LINE_COLUMNS;
        boolean lowMeansMore = next.startsLow() && !startsLow(before) && !startsAnew(next.text());
        return unfinished && (next.startsLow() || full) || full && lowMeansMore;
    }

    /** {@code term: …}, {@code e.g. …} and names such as {@code bucket.folder} begin something new, however low. */
    private static boolean startsAnew(String text) {
        return STARTS_ANEW.matcher(text).matches();
    }

    private static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean bracketOpen(String text) {
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        return open > closed && text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
