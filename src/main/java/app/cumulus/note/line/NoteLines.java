package app.cumulus.note.line;

import app.cumulus.note.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a note with margin braces taken off and tabs made spaces, and what each construct parser wants to know of
 * them.
 */
public final class NoteLines {

    private static final Pattern STROKES = Pattern.compile("\\s*+[|/\\\\](?:\\s{3,}+[|/\\\\]){1,9}+\\s*+");
    /** {@code Crane:- lifts crates}, {@code Crane :-lifts crates}; not a default of the shell. */
    private static final Pattern COLON_DASH =
            Pattern.compile("(?<=[\\p{L}\\d)]) ?:-{1,2}\\s*(?=[\\p{L}\\d])(?![^{}]*\\})");

    /** {@code opening time:6 hours}: a blank is missing before the measure. */
    private static final Pattern GLUED_VALUE = Pattern.compile(
            "(?<=\\p{L}{3}):(?=\\d[\\d.,]*(?:[-–]\\d+)? ?(?:(?:second|minute|hour|day|week|month|year)s?|sec|mins?|hrs?|[KMGT]i?B|%)(?![\\p{L}\\d]))");

    /** {@code Night crane:lifts crates}: a blank is missing before what the name means. */
    private static final Pattern GLUED_MEANING = Pattern.compile(
            "^((?:\\p{L}[\\p{L}\\d-]{1,20} ){1,3}\\p{L}{3,20}):(?=\\p{Ll}{3,20}+[ ,]\\p{L}[^:`\"=]*+$)");

    /** {@code *** words}, in notes where fewer lines have one or two stars, is a loud line and no deep one. */
    private static final Pattern LOUD = Pattern.compile("\\s*+\\*{3,6}\\s++\\S.*");

    /** {@code ** words **}: a line between stars is loud, and no bullet. */
    private static final Pattern BETWEEN_STARS = Pattern.compile("\\s*+\\*{2,6}\\s++([^*]*[^*\\s])\\s*+\\*{2,6}\\s*+");

    private static final Pattern STAR = Pattern.compile("\\s*+\\*{1,2}\\s++\\S.*");
    /** {@code ii)Night Crane}, {@code Q3.What is a crane?}: they count, but stand as deep as lines without a number. */
    private static final Pattern NO_WORD = Pattern.compile(
            "^(?:(?:i{1,3}|i?v|vi{1,3}|i?x)\\)(?=\\p{Lu}\\p{L})|Q\\d{1,2}[.):]\\s*(?=\\p{Lu}\\p{L}+\\s[^?]{5,300}\\?$))");

    /** {@code NLO—Northern Lamp Office}: the long dash stands between a short name and what it means. */
    private static final Pattern GLUED_DASH_BEHIND =
            Pattern.compile("^((?=\\S*[\\p{Lu}\\d]{2}|\\p{Lu}\\d)\\p{Lu}[\\p{L}\\d]{1,9})—(?=\\p{Lu})");

    /** {@code -40 crates} among {@code -Cranes} and {@code -Piers} is no negative number. */
    private static final Pattern GLUED_DASH = Pattern.compile("\\s*+-\\d.*");

    private static final Pattern DASHED = Pattern.compile("\\s*+-\\p{L}");
    private static final Pattern FORKED = Pattern.compile("\\s{3,}+");

    /** {@code `Night Crane`:}, all of the line: the signs of code only make the name stand out. */
    private static final Pattern QUOTED_NAME =
            Pattern.compile("`\\p{Lu}[\\p{L}\\d]*+(?:[ /&-]{1,3}[\\p{L}\\d]++| \\([^()`]{1,60}\\)){0,8}`\\s{0,3}:");

    /** {@code `Night Crane (NC1)`}: each word has a capital, so that it is no code. */
    private static final Pattern QUOTED_CAPITALS = Pattern.compile(
            "`(?!\\p{Lu}{4})\\p{Lu}\\p{Ll}[\\p{L}\\d-]*+(?:[ /&-]{1,3}[\\p{Lu}\\d][\\p{L}\\d]*+| \\([^()`]{1,60}\\)){1,8}`");

    /** {@code `A crane lifts crates`}, all of the line: words that only stand out. */
    private static final Pattern QUOTED_WORDS = Pattern.compile(
            "`\\s?(?!\\p{Lu}{4})\\p{Lu}[^`={}\\[\\]<>$_|\\\\]{0,200} (?:an?|the|is|are|of|with|on|in|for|by|that|which) [^`={}\\[\\]<>$_|\\\\]{2,300}`\\s{0,2}[.:]?");

    private final List<String> lines;
    private final boolean markdown;
    private final AlignedColumns columns;
    private final FilledParagraphs paragraphs;
    private final boolean glued;
    private final Beginnings beginnings;
    private final boolean outlineStars;
    private final boolean starLevels;
    private final boolean[] arrowBullets;
    private final boolean angleBullets;
    private final int[] counted;
    private final int[] countedSigns;
    private final int[] ownBullets;
    private final BitSet ruled;
    private final BitSet hung;
    private final BitSet arrowEnds;
    private final int[] signLevels;

    /** Lines already taken apart; most are asked for more than once. */
    private final SourceLine[] taken;

    public NoteLines(List<String> lines, boolean markdown) {
        this.lines = lines;
        this.markdown = markdown;
        this.columns = new AlignedColumns(lines);
        this.paragraphs = new FilledParagraphs(lines);
        this.glued = GluedSentences.areUsual(lines);
        this.beginnings = Beginnings.of(lines);
        this.outlineStars = StarHeadings.areUsed(lines);
        this.starLevels = count(STAR, lines) >= count(LOUD, lines);
        this.arrowBullets = ArrowBullets.of(lines);
        this.angleBullets = QuoteMarks.areBullets(lines);
        this.counted = CountedLines.marksOf(lines);
        this.countedSigns = CountedSigns.marksOf(lines);
        this.ownBullets = OwnBullets.of(lines);
        this.ruled = RuledLines.of(lines);
        this.hung = HungLines.of(lines);
        this.hung.or(MarginBullets.of(lines));
        this.arrowEnds = ArrowEnds.of(lines);
        this.signLevels = markdown ? new int[lines.size()] : SignLevels.of(lines);
        this.taken = new SourceLine[lines.size()];
    }

    private static long count(Pattern start, List<String> lines) {
        return lines.stream().filter(line -> start.matcher(line).matches()).count();
    }

    public int size() {
        return lines.size();
    }

    public String get(int index) {
        return lines.get(index);
    }

    public List<String> all() {
        return lines;
    }

    public boolean isMarkdown() {
        return markdown;
    }

    public boolean isBlank(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    /** Whether this line goes on with a paragraph that its margin broke, or with a bullet that its writer broke. */
    public boolean isFilled(int index) {
        return (paragraphs.isFilled(index) || hung.get(index)) && !breaksHard(index - 1);
    }

    /** Where the second column of this line begins, or -1. */
    public int rightColumn(int index) {
        if (columns.of(index) >= 0) {
            return columns.of(index);
        }
        List<int[]> gaps = AlignedColumns.gaps(lines.get(index));
        return gaps.isEmpty() || gaps.get(0)[1] <= 2 ? -1 : gaps.get(0)[0];
    }

    public Beginnings beginnings() {
        return beginnings;
    }

    /** Whether stars at the margin number the depth of headings, as in org-mode. */
    public boolean hasStarHeadings() {
        return outlineStars;
    }

    /** Whether the line is a title by the ruler under it. */
    public boolean isRuled(int index) {
        return ruled.get(index);
    }

    public int indent(int index) {
        return SourceLine.indent(lines.get(index));
    }

    /** Markdown's own sign, a backslash or two spaces at the end, that the next line is a new one. */
    public boolean breaksHard(int index) {
        String line = lines.get(index);
        return markdown && (line.endsWith("\\") || line.stripTrailing().endsWith("\\") || line.endsWith("  "));
    }

    /** How many levels deeper than its indent the sign of its bullet alone sets a line. */
    public int signLevel(int index) {
        return signLevels[index];
    }

    /** The line taken apart, its words cleaned of markup, columns and drawings. */
    public SourceLine line(int index) {
        if (taken[index] == null) {
            taken[index] = takeApart(index);
        }
        return taken[index];
    }

    private SourceLine takeApart(int index) {
        boolean afterBlank = isBlank(index - 1) || Rulers.isRuler(lines.get(index - 1));
        if (angleBullets && QuoteMarks.isTight(lines.get(index))) {
            String marked = lines.get(index);
            String words = cleaned(marked.strip().substring(1), -1, false);
            return new SourceLine(index + 1, SourceLine.indent(marked), Statement.Mark.BULLET, words, afterBlank);
        }
        String quoted = QuoteMarks.stripped(lines.get(index));
        String raw = arrowEnds.get(index) ? ArrowEnds.withColon(quoted) : quoted;
        SourceLine line = SourceLine.of(index + 1, raw, afterBlank);
        Matcher between = BETWEEN_STARS.matcher(raw);
        if (between.matches()) {
            line = new SourceLine(index + 1, SourceLine.indent(raw), Statement.Mark.NONE, between.group(1), afterBlank);
        }
        if (!starLevels && LOUD.matcher(raw).matches()) {
            line = new SourceLine(index + 1, SourceLine.indent(raw), line.mark(), line.text(), afterBlank);
        }
        if (arrowBullets[index]) {
            String words = line.text().replaceFirst("^\\W++", "");
            line = new SourceLine(index + 1, line.indentColumns(), Statement.Mark.BULLET, words, afterBlank);
        }
        if (!line.isMarked()
                && GLUED_DASH.matcher(raw).matches()
                && (isDashed(index - 1, line) || isDashed(index + 1, line))) {
            String words = line.text().substring(1);
            line = new SourceLine(index + 1, line.indentColumns(), Statement.Mark.BULLET, words, afterBlank);
        }
        if (line.text().length() > raw.strip().length() - ownBullets[index]) {
            String words = raw.strip().substring(ownBullets[index]);
            line = new SourceLine(index + 1, SourceLine.indent(raw), Statement.Mark.BULLET, words, afterBlank);
        }
        boolean decimal =
                counted[index] > 0 && line.text().length() < raw.strip().length() - counted[index];
        if (line.text().length() > raw.strip().length() - countedSigns[index]) {
            String words = raw.strip().substring(countedSigns[index]);
            line = new SourceLine(index + 1, SourceLine.indent(raw), Statement.Mark.NUMBER, words, afterBlank);
        } else if (counted[index] > 0 && (!line.isMarked() || decimal)) {
            String words = raw.strip().substring(counted[index]);
            line = new SourceLine(index + 1, SourceLine.indent(raw), Statement.Mark.NUMBER, words, afterBlank);
        } else if (counted[index] <= CountedLines.VALUE) {
            String words = raw.strip().substring(CountedLines.VALUE - counted[index]);
            line = new SourceLine(index + 1, SourceLine.indent(raw), Statement.Mark.NONE, words, afterBlank);
        }
        SourceLine deep = new SourceLine(
                index + 1, line.indentColumns() + signLevels[index], line.mark(), line.text(), afterBlank);
        return deep.withText(cleaned(line.text(), columnOf(index, raw, line), isForked(index)));
    }

    /** Whether there is a bullet without a blank at the indent of the line beside it. */
    private boolean isDashed(int index, SourceLine beside) {
        return !isBlank(index)
                && SourceLine.indent(lines.get(index)) == beside.indentColumns()
                && DASHED.matcher(lines.get(index)).lookingAt();
    }

    /** Words under the strokes of a drawing that branches say nothing of each other. */
    private boolean isForked(int index) {
        return index > 0 && STROKES.matcher(lines.get(index - 1)).matches();
    }

    private int columnOf(int index, String raw, SourceLine line) {
        int column =
                columns.of(index) - (raw.stripTrailing().length() - line.text().length());
        return column > 0 && column < line.text().length() ? column : -1;
    }

    private String cleaned(String text, int column, boolean forked) {
        String words = NO_WORD.matcher(Decoration.stripped(text)).replaceFirst("");
        words = words.contains(":-") ? COLON_DASH.matcher(words).replaceAll(": ") : words;
        words = words.indexOf('—') > 0 ? GLUED_DASH_BEHIND.matcher(words).replaceFirst("$1 — ") : words;
        words = words.indexOf(':') > 0 ? GLUED_VALUE.matcher(words).replaceAll(": ") : words;
        words = words.indexOf(':') > 0 ? GLUED_MEANING.matcher(words).replaceFirst("$1: ") : words;
        if (forked) {
            return FORKED.matcher(words).replaceAll(" | ");
        }
        words = column > 0 && column < words.length() ? Columns.joined(words, column) : Columns.joined(words);
        words = GluedSentences.withoutCutStops(words);
        words = Ranges.closed(glued ? GluedSentences.parted(words) : words);
        words = words.startsWith("`") ? unquoted(words) : words;
        return markdown ? Markup.words(words) : Markup.plainWords(words);
    }

    private static String unquoted(String words) {
        boolean name = QUOTED_NAME.matcher(words).matches()
                || QUOTED_CAPITALS.matcher(words).matches();
        return name || QUOTED_WORDS.matcher(words).matches() && !words.contains(" --")
                ? words.replace("`", "").strip()
                : words;
    }
}
