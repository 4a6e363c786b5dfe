package app.cumulus.note.form;

import app.cumulus.note.line.Markup;
import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.SourceLine;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the lines that are there for a program, not for a reader: the front matter of a file, HTML comments, lines of
 * nothing but tags, images, org-mode settings; and those that are there for the writer: lists of what is done and what is not.
 */
public final class Markers {

    private static final String MARKUP = "markup";
    private static final String PAGE = "page";
    private static final String FRONT_MATTER = "front matter";
    private static final String TO_DO_REASON = "to-do";

    /** {@code Content-Type: text/plain}: what a program wrote over the notes, once for each page. */
    private static final Pattern HEADER = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)+: \\S.*");

    private static final Pattern KIND = Pattern.compile("(?:Content-Type|Wiki-Format|Mime-Version): .*");

    /** {@code Created Saturday 3 February 2001}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "Created(?: on|:)? (?:\\p{L}{3,6}day,? )?(?:\\d{1,2} \\p{L}{3,9},? (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d.{0,20})");

    /** {@code - [x] Piers} among {@code - [ ] Cranes}: what has been learned so far. */
    private static final Pattern DONE = Pattern.compile("\\s*+[-*+] \\[[xX]\\](?: .*|)");

    private static final Pattern TO_DO = Pattern.compile("\\s*+[-*+] \\[ \\](?: .*|)");
    private static final int LEAST_BOXES = 3;
    private static final int LONGEST_CALL = 60;

    /** {@code TODO (later):}: what the writer means to do, up to the next empty line. */
    private static final Pattern PLAN = Pattern.compile(
            "(?:(?:[-*+•#] ?)?(?:TODO|TO DO)(?:\\s?\\([^()]{1,40}\\))?(?:\\s*[:-].*|\\s\\p{Ll}.*|)|To-?do(?:\\s?\\([^()]{1,40}\\))?(?:\\s*:.*|))");

    private static final Pattern NO_PLAN = Pattern.compile("(?i)\\W*to[- ]?do(?:\\s?\\([^()]*+\\))?");

    /** Nothing behind the colon, or the first of several plans. */
    private static final Pattern LISTED = Pattern.compile("[^:]*+:\\s*(?:\\d.*)?");

    /** {@code #harbour #night-shift}: how a program files the page. */
    private static final Pattern TAGS =
            Pattern.compile("(?:#\\p{L}[\\p{L}\\d_/-]{0,60}+#?\\s++){1,12}+#\\p{L}[\\p{L}\\d_/-]{0,60}+#?");

    /** {@code - [[#Night ferries]]}: where in the page one finds what; {@code [[Ferries|Next page]]}: another page. */
    private static final Pattern PLACE =
            Pattern.compile("[-*+]\\s++\\[\\[#[^\\[\\]]{1,200}+\\]\\]|\\[\\[[^\\[\\]]{1,200}+\\]\\]");

    /** {@code **For exam:}, {@code !!! Important for the test}: calls for attention, and says nothing. */
    private static final Pattern CALL = Pattern.compile(
            "(?i)[^\\p{L}\\d#]{0,6}(?:(?:very )?important |note |remember |read |know )?(?:for|in|on) (?:the |your |my |an )?(?:real )?(?:exams?|test|certification)[^\\p{L}\\d]{0,6}");

    private final List<String> lines;
    private final boolean markdown;
    private final Map<Integer, String> blank;

    private Markers(List<String> lines, boolean markdown, Map<Integer, String> blank) {
        this.lines = lines;
        this.markdown = markdown;
        this.blank = blank;
    }

    /** Adds these lines to {@code blank}, each with its reason. */
    public static void find(List<String> lines, boolean markdown, Map<Integer, String> blank) {
        Markers markers = new Markers(lines, markdown, blank);
        markers.boxes();
        markers.plans();
        PageMarks.find(lines, blank, PAGE);
        int index = markers.frontMatter();
        while (index < lines.size()) {
            index = Math.max(markers.comment(index), markers.header(index));
        }
    }

    /** Boxes, some of them ticked and some not, with nothing set in below them. */
    private void boxes() {
        long done = lines.stream().filter(line -> DONE.matcher(line).matches()).count();
        long open = lines.stream().filter(line -> TO_DO.matcher(line).matches()).count();
        if (done == 0 || open == 0 || done + open < LEAST_BOXES) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean box = DONE.matcher(lines.get(i)).matches()
                    || TO_DO.matcher(lines.get(i)).matches();
            boolean alone = i + 1 == lines.size()
                    || lines.get(i + 1).isBlank()
                    || SourceLine.indent(lines.get(i + 1)) <= SourceLine.indent(lines.get(i));
            if (box && alone) {
                blank.put(i + 1, TO_DO_REASON);
            }
        }
    }

    /** A line that says so, and the lines right below it or below the empty line behind it. */
    private void plans() {
        for (int i = 0; i < lines.size(); i++) {
            if (!PLAN.matcher(lines.get(i).stripTrailing()).matches()) {
                continue;
            }
            String line = lines.get(i).strip();
            boolean alone = line.endsWith(":")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).isBlank();
            boolean listed =
                    NO_PLAN.matcher(line).matches() || LISTED.matcher(line).matches();
            int end = alone ? i + 2 : i + 1;
            while (listed && end < lines.size() && !lines.get(end).isBlank() && !isTitle(lines.get(end))) {
                blank.put(end + 1, TO_DO_REASON);
                end++;
            }
            blank.put(i + 1, TO_DO_REASON);
        }
    }

    private static boolean isTitle(String line) {
        return line.startsWith("#")
                || Rulers.isRuler(line)
                || Rulers.bannerTitle(line).isPresent();
    }

    /** Whether the line consists of tags. */
    public static boolean areTags(String line) {
        return line.startsWith("#")
                && line.length() < 1000
                && TAGS.matcher(line.strip()).matches();
    }

    /** Lines between two {@code ---} at the very start, all of them {@code key: value} or deeper. */
    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).strip().matches("---|\\+\\+\\+")) {
            return 0;
        }
        int end = 1;
        while (end < lines.size() && isSetting(lines.get(end))) {
            end++;
        }
        boolean closed = end > 1 && end < lines.size() && lines.get(end).strip().matches("---|\\.\\.\\.|\\+\\+\\+");
        for (int i = 0; closed && i <= end; i++) {
            blank.put(i + 1, FRONT_MATTER);
        }
        return closed ? end + 1 : 0;
    }

    private static final Pattern TOML = Pattern.compile("(?:[\\w-]{1,40} = |\\[).*|\\s*");

    private static boolean isSetting(String line) {
        int colon = line.indexOf(':');
        boolean key = colon > 0 && line.substring(0, colon).chars().noneMatch(Character::isWhitespace);
        return key
                || TOML.matcher(line).matches()
                || line.startsWith(" ")
                || line.startsWith("- ")
                || line.startsWith("#");
    }

    /** Lines between empty ones that say in which format the page is kept, and when it was made; the index behind them. */
    private int header(int index) {
        int end = index;
        while (end < lines.size() && HEADER.matcher(lines.get(end)).matches()) {
            end++;
        }
        boolean apart = (index == 0 || lines.get(index - 1).isBlank())
                && (end == lines.size() || lines.get(end).isBlank());
        if (end == index
                || !apart
                || lines.subList(index, end).stream()
                        .noneMatch(line -> KIND.matcher(line).matches())) {
            return index + 1;
        }
        for (int i = index; i < end; i++) {
            blank.put(i + 1, FRONT_MATTER);
        }
        return end;
    }

    private int comment(int index) {
        String line = lines.get(index).strip();
        if (line.startsWith("<!--")) {
            int end = index;
            while (end + 1 < lines.size()
                    && !lines.get(end).contains("-->")
                    && !lines.get(end + 1).isBlank()) {
                end++;
            }
            for (int i = index; i <= end && lines.get(end).stripTrailing().endsWith("-->"); i++) {
                blank.put(i + 1, "comment");
            }
            return end + 1;
        }
        if (isMarkup(line, index)) {
            blank.put(index + 1, MARKUP);
        }
        return index + 1;
    }

    /** A call for attention over lines that are not set in below it. */
    private boolean isCall(int index) {
        return lines.get(index).length() < LONGEST_CALL
                && CALL.matcher(lines.get(index).strip()).matches()
                && (index + 1 == lines.size()
                        || SourceLine.indent(lines.get(index + 1)) <= SourceLine.indent(lines.get(index)));
    }

    private boolean isMarkup(String line, int index) {
        boolean org = line.startsWith("#+") || line.equals(":PROPERTIES:") || line.equals(":END:");
        boolean tag = markdown && line.startsWith("<") && line.endsWith(">") && line.length() < 1000;
        boolean image = markdown && (line.startsWith("![") || line.startsWith("[!")) && line.length() < 1000;
        boolean written = line.startsWith("Created") && WRITTEN.matcher(line).matches();
        boolean place = markdown && line.endsWith("]]") && PLACE.matcher(line).matches();
        return org
                || isCall(index)
                || written
                || place
                || areTags(line)
                || (tag || image) && Markup.words(line).isBlank()
                || image && line.matches("\\[!\\w+]");
    }
}
