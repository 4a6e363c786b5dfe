package app.cumulus.note.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a line of words goes on with the sentence of the line before it. Certain signs decide alone (an open bracket,
 * an arrow, a line that hangs far to the right); of the uncertain ones several must come together.
 */
public final class Wrapping {

    /**
     * What is known of the words so far.
     *
     * @param text the line before, continuation lines already joined
     * @param lastColumns length of its last physical line, indent included
     * @param spaceBehind whether that line ends with a space, as lines do that were broken by hand
     * @param firstIndent indent of its first line
     * @param lastIndent indent of its last line
     * @param rightColumn where its second column begins, or -1
     * @param marked whether it began with a bullet or a number
     * @param hasRoom whether a line beside it is much longer
     * @param beginnings how the writer of the note begins lines
     */
    public record Before(
            String text,
            int lastColumns,
            boolean spaceBehind,
            int firstIndent,
            int lastIndent,
            int rightColumn,
            boolean marked,
            boolean hasRoom,
            Beginnings beginnings) {}

    /** A line this long was probably broken by its margin. */
    private static final int FULL_LINE_COLUMNS = 70;

    private static final int LONG_LINE_COLUMNS = 80;
    /** A line longer than any screen is wide was broken by whoever wrote it, not by the end of a thought. */
    private static final int VERY_LONG_LINE_COLUMNS = 110;

    private static final int SHORT_LINE_COLUMNS = 60;

    /** A bullet of this length with a blank behind it was broken by hand. */
    private static final int HAND_BROKEN_COLUMNS = 44;

    /** Text that stands this much deeper than the line before it hangs on it. */
    private static final int HANGING_COLUMNS = 12;

    /** A line set in by no more than a mark is wide stands under the words behind the mark. */
    private static final int MOST_MARK_COLUMNS = 4;

    private static final int LEAST_SCORE = 2;
    private static final int FEW_WORDS = 3;

    /** No thought ends with one of these. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "of", "to", "and", "or", "with", "by", "for", "in", "on", "from", "at", "as", "than",
            "which", "that", "is", "are", "be", "can", "should", "when", "if", "into", "via", "per", "your", "its",
            "you", "you'll", "we'll", "not", "use", "using", "between", "their", "each", "these", "those", "how",
            "whose", "has", "have", "will", "must", "without", "any", "they", "every", "another", "our", "whether",
            "because", "where");

    /** Nor with one of these, whatever the next line begins with. */
    private static final Set<String> NEVER_LAST_AT_ALL = Set.of(
            "a",
            "an",
            "the",
            "of",
            "and",
            "or",
            "with",
            "as",
            "than",
            "which",
            "that",
            "your",
            "its",
            "per",
            "without",
            "any",
            "every",
            "specific",
            "certain",
            "various",
            "several",
            "other",
            "between",
            "into",
            "their",
            "our");

    /** {@code open the console at}: the address stands in the next line. */
    private static final Set<String> BEFORE_ADDRESS = Set.of("at", "to", "from", "via", "see", "in", "on", "here");

    /** {@code is replaced after}: how long after, says the number in the next line. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "after", "before", "within", "over", "under", "about", "least", "most", "every", "only", "are", "is", "to",
            "of", "by", "for", "up", "than", "between", "in");

    /** A line that begins so is in mid-sentence. */
    static final Set<String> GOES_ON = Set.of(
            "and",
            "or",
            "to",
            "of",
            "which",
            "that",
            "with",
            "than",
            "as",
            "for",
            "from",
            "by",
            "on",
            "into",
            "been",
            "because",
            "until",
            "while",
            "directly",
            "within",
            "based",
            "depending",
            "according",
            "after",
            "inside",
            "unless",
            "rather",
            "using");

    /** A line that begins so has left out its subject, unless the margin broke the line before. */
    private static final Set<String> VERBS = Set.of("can", "will", "is", "are", "was", "has");

    /** A line that begins so says something new, though in small letters. */
    private static final Set<String> BEGINS_ANEW = Set.of(
            "it",
            "we",
            "you",
            "they",
            "i",
            "this",
            "these",
            "there",
            "here",
            "let's",
            "if",
            "so",
            "so,",
            "then",
            "then,",
            "also",
            "no",
            "finally,",
            "but",
            "he",
            "she",
            "now",
            "what",
            "how",
            "why",
            "e.g",
            "e.g.",
            "eg",
            "i.e",
            "i.e.");

    private static final Pattern LABEL =
            Pattern.compile("[\\w/-]+(?: [\\w/()-]+){0,3}\\s*:(?:\\s.*|$)|[\\w/-]+(?: [\\w/()-]+){0,3}\\s+=\\s.*");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Ll}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]+)?:");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:e\\.g|eg\\b|for example|for instance|for this|for these|in this|in that|in case|i\\.e).*");
    private static final Pattern NAME_WITH_SIGNS = Pattern.compile("\\S*?\\w[./_]\\w\\S*+(?:\\s.*)?");

    /** A condition without its consequence. */
    private static final Pattern OPEN_CONDITION =
            Pattern.compile("(?i)(?:but |and |so )?(?:when|if|once|although|whenever)\\s");

    /** {@code you are going to build}: what is built stands in the next line, if that begins with an article. */
    private static final Pattern DEED = Pattern.compile(
            "(?i).*\\b(?:going|needs?|has|have|able|want|allows? \\p{L}{1,12}|lets? \\p{L}{1,12}|used|is|are) to \\p{L}{3,}|.*\\b(?:can|will|must|should|cannot|may) \\p{L}{3,}");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "our", "their", "its", "all", "each");

    /** {@code = 12 crates}: what the line before comes to. */
    private static final Pattern RESULT = Pattern.compile("={1,2}\\s");

    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.?!]\\s+\\p{Lu}");

    private Wrapping() {}

    public static boolean goesOn(Before before, SourceLine next) {
        String text = before.text();
        if (text.isEmpty() || next.text().isEmpty() || next.isMarked() || Emphasis.begins(next.text())) {
            return false;
        }
        if (startsWithArrow(next.text()) || endsWithArrow(text)) {
            return true;
        }
        if (!next.afterBlank() && RESULT.matcher(next.text()).lookingAt()) {
            return true;
        }
        if (next.afterBlank() || next.indentColumns() == 0 && before.firstIndent() > 0) {
            return false;
        }
        if (bracketOpen(text) && next.indentColumns() >= before.firstIndent() && (next.startsLow() || closes(next))) {
            return true;
        }
        if (endsSentence(text)) {
            return text.endsWith(";") && hangs(before, next) && (next.startsLow() || startsWithFigure(next));
        }
        int deeper = next.indentColumns() - before.lastIndent();
        if (deeper > 0 && isHeaded(before, next)) {
            return false;
        }
        if (deeper >= HANGING_COLUMNS && before.lastColumns() >= next.indentColumns()
                || deeper > 0 && next.indentColumns() == before.rightColumn()) {
            return true;
        }
        boolean hanging = before.lastIndent() - before.firstIndent() >= HANGING_COLUMNS;
        if (hanging && deeper == 0) {
            return true;
        }
        if (next.indentColumns() < before.lastIndent() && next.indentColumns() < before.firstIndent()) {
            return false;
        }
        return next.startsLow() && !next.text().startsWith("http")
                ? score(before, next, deeper) >= LEAST_SCORE
                : unfinished(before, next);
    }

    /** A few words at the margin name the lines set in below, however far; these begin with a capital each. */
    private static boolean isHeaded(Before before, SourceLine next) {
        return before.firstIndent() == 0
                && before.lastIndent() == 0
                && !before.marked()
                && before.rightColumn() < 0
                && HeadingWords.startHigh(before.text())
                && HeadingWords.startHigh(next.text())
                && HeadingWords.areHeading(before.text())
                && !NEVER_LAST.contains(lastWord(before.text()));
    }

    /** A line with a capital goes on only where the one before cannot have ended. */
    private static boolean unfinished(Before before, SourceLine next) {
        boolean joins = before.text().endsWith(",")
                && Set.of("and", "or", "but").contains(firstWord(next.text()).toLowerCase(Locale.ROOT));
        boolean full = before.lastColumns() >= FULL_LINE_COLUMNS;
        boolean quoteOpen = count(before.text(), '`') % 2 == 1 && count(next.text(), '`') % 2 == 1;
        boolean address = next.text().startsWith("http") && BEFORE_ADDRESS.contains(lastWord(before.text()));
        boolean listed = before.text().endsWith(",")
                && before.lastColumns() >= (hangs(before, next) ? FULL_LINE_COLUMNS : LONG_LINE_COLUMNS)
                && !startsAnew(next.text());
        boolean counted = full && startsWithFigure(next) && BEFORE_NUMBER.contains(lastWord(before.text()));
        boolean listedBelow = before.text().endsWith(",") && hangs(before, next) && startsWithFigure(next);
        return joins
                || listedBelow
                || listed
                || counted
                || quoteOpen
                || address
                || full && NEVER_LAST_AT_ALL.contains(lastWord(before.text()));
    }

    private static boolean startsWithFigure(SourceLine line) {
        return Character.isDigit(line.text().codePointAt(0));
    }

    /** Under the words behind the mark of the line before. */
    private static boolean hangs(Before before, SourceLine next) {
        int deeper = next.indentColumns() - before.firstIndent();
        return before.marked() && deeper > 0 && deeper <= MOST_MARK_COLUMNS;
    }

    /** {@code - Ferries wait at a pier, depending on the} and, under it, {@code weather:}: the last word of a line with a list below. */
    private static boolean isLastWord(Before before, SourceLine next) {
        return hangs(before, next)
                && before.lastColumns() >= SHORT_LINE_COLUMNS
                && before.text().indexOf(':') < 0
                && LAST_WORD.matcher(next.text()).matches();
    }

    private static int score(Before before, SourceLine next, int deeper) {
        String first = firstWord(next.text());
        String text = before.text();
        if (startsAnew(next.text())) {
            return isLastWord(before, next) ? LEAST_SCORE : 0;
        }
        boolean full = before.lastColumns() >= FULL_LINE_COLUMNS;
        boolean isLong = before.lastColumns() >= LONG_LINE_COLUMNS && !before.hasRoom();
        boolean prose =
                endsSentence(next.text()) && SENTENCE_INSIDE.matcher(text).find();
        int score = 0;
        score += isOpenEnd(text) ? 3 : 0;
        score += GOES_ON.contains(first) ? 2 : 0;
        score -= BEGINS_ANEW.contains(first) ? 2 : 0;
        boolean byHand = before.spaceBehind()
                && before.lastColumns() >= (before.marked() ? HAND_BROKEN_COLUMNS : SHORT_LINE_COLUMNS);
        score += byHand ? 2 : 0;
        score += full ? 1 : 0;
        score += before.lastColumns() >= VERY_LONG_LINE_COLUMNS
                        && SENTENCE_INSIDE.matcher(next.text()).find()
                ? 1
                : 0;
        score += ARTICLES.contains(first) && DEED.matcher(lastClause(text)).matches() ? 3 : 0;
        score += first.equals("the") && prose ? 2 : 0;
        score += before.marked() && deeper <= 0 ? 1 : 0;
        score += before.marked() && full && deeper > 0 && deeper <= MOST_MARK_COLUMNS ? 1 : 0;
        score += isLong && words(next.text()) <= FEW_WORDS ? 1 : 0;
        score += OPEN_CONDITION.matcher(lastClause(text)).lookingAt() ? 3 : 0;
        score += VERBS.contains(first) && isLong && !dropsSubject(before) ? 2 : 0;
        score += before.beginnings() == Beginnings.HIGH && isLong && !text.endsWith(")") ? 1 : 0;
        score -= before.beginnings() == Beginnings.LOW && !isLong ? 1 : 0;
        score -= deeper > 0 && !before.marked() ? 1 : 0;
        score -= before.lastColumns() < SHORT_LINE_COLUMNS && !byHand ? 1 : 0;
        score -= Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
        return score;
    }

    /** Who begins lines with small letters leaves out subjects, too. */
    private static boolean dropsSubject(Before before) {
        return before.beginnings() == Beginnings.LOW && before.lastColumns() < VERY_LONG_LINE_COLUMNS;
    }

    /** {@code term: …}, {@code e.g. …} and names such as {@code bucket.folder} begin something new, however low. */
    static boolean startsAnew(String text) {
        String head = text.length() > 120 ? text.substring(0, 120) : text;
        return LABEL.matcher(head).matches()
                || EXAMPLE.matcher(head).matches()
                || NAME_WITH_SIGNS.matcher(firstWord(head)).matches();
    }

    public static boolean startsWithArrow(String text) {
        return text.startsWith("->")
                || text.startsWith("=>")
                || text.startsWith("-->")
                || !text.isEmpty() && "→⇒➜".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean endsWithArrow(String text) {
        return text.endsWith("->") || text.endsWith("=>") || text.endsWith("→");
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && ")\"'`".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** No thought ends so. */
    static boolean isOpenEnd(String text) {
        return text.endsWith(",") || NEVER_LAST.contains(lastWord(text)) && !text.endsWith(" or not");
    }

    private static boolean bracketOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')') && count(text, '(') > count(text, ')');
    }

    private static boolean closes(SourceLine next) {
        return next.text().indexOf(')') >= 0;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    private static int words(String text) {
        return text.split("\\s+", FEW_WORDS + 2).length;
    }

    private static String lastClause(String text) {
        int end = text.length();
        while (end > 0 && ".,;?!(:".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return text.substring(end).strip();
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
