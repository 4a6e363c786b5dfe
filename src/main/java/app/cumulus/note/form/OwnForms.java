package app.cumulus.note.form;

import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Brings forms of a writer's own into usual ones: dates over what was learned that day, two cells with a bar between them, what is
 * said of each of two things beside each other.
 */
final class OwnForms {

    private static final int LEAST = 2;
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 5;

    private static final Pattern MONTH =
            Pattern.compile("(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?");

    /** {@code 3.2.2001}, {@code 2001-02-03 (Sat)}, {@code # Sat, 3 February 2001}. */
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:[#=*_-]{1,6} ?)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? ?)?(?:(?:19|20)\\d\\d([./-])\\d\\d?\\1\\d\\d?|\\d\\d?([./-])\\d\\d?\\2(?:19|20)?\\d\\d|\\d\\d?(?:st|nd|rd|th)?\\.? (?<before>\\p{L}{3,9}\\.?),? (?:19|20)\\d\\d|(?<behind>\\p{L}{3,9}\\.?) \\d\\d?(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)(?:,? ?\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\)?)?[.:]?(?: ?[#=*_-]{1,6})?");

    private static final Pattern PAIR =
            Pattern.compile("(?<left>[^|\\s#>`$-][^|`${}]{0,60}?)\\s{1,40}\\|\\s{1,40}(?<right>[^|\\s][^|]*+)");

    private static final Pattern WIDE_PAIR =
            Pattern.compile("(?<left>[^|\\s#>`$-](?:[^|\\s]| (?! )){0,60}) {2,60}(?<right>\\S(?:\\S| (?! ))*+)");

    private static final Pattern VERSUS = Pattern.compile(
            "(?i)(?:#{1,6} )?(?<one>\\p{L}[^:.;,|]{1,40}?) (?:vs\\.?|versus) (?<other>\\p{L}[^:.;,|]{1,40}?)\\s?:?");

    /** {@code What it does} over the second of two columns: no cell of its own. */
    private static final Pattern HEADER = Pattern.compile(
            "(?i)(?:meaning|description|descr?\\.?|use[- ]?cases?|used for|purpose|function|what(?: it)?(?: is| does)?(?: for)?|notes?|details?|definition|explanation|default|limits?|value|comments?)");

    private static final Pattern DOES = Pattern.compile(
            "(?:is|are|can(?:not|'t)?|has|have|does|do|keeps?|needs?|supports?|uses?|works?|runs?|monitors?|records?|stores?|allows?|denies|requires?|provides?|gives?|costs?|scales?|sends?|pushes|pulls|handles?|operates?|filters?|tracks?|routes?|lifts?|carries|pulls?|holds?|protects?) \\S.*");

    private final List<String> lines;

    private OwnForms(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** As many lines as there were. */
    static List<String> settled(List<String> lines) {
        OwnForms forms = new OwnForms(lines);
        forms.dates();
        forms.pairs();
        return forms.lines;
    }

    /** A date names nothing that is learned; what stands right below is the title then. */
    private void dates() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            boolean apart = i == 0 || lines.get(i - 1).isBlank();
            if (apart && line.length() < 50 && line.length() > 5 && isDate(line)) {
                lines.set(i, "");
            }
        }
    }

    private static boolean isDate(String line) {
        Matcher date = DATE.matcher(line);
        if (!date.matches()) {
            return false;
        }
        String month = date.group("before") == null ? date.group("behind") : date.group("before");
        return month == null || MONTH.matcher(month).matches();
    }

    /** Rows of two cells right below each other, with none of a table above or below. */
    private void pairs() {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && pair(PAIR, end) != null) {
                end++;
            }
            Matcher versus = versus(i);
            if (versus != null && end - i < LEAST) {
                end = i;
                while (end < lines.size() && pair(WIDE_PAIR, end) != null) {
                    end++;
                }
            }
            if (end - i >= LEAST && !isInTable(i - 1) && !isInTable(end)) {
                rewrite(i, end, versus);
            }
            i = Math.max(end, i + 1);
        }
    }

    private void rewrite(int start, int end, Matcher versus) {
        boolean header = end - start > LEAST
                && HEADER.matcher(cells(start).group("right").strip()).matches();
        long said = IntStream.range(start, end).filter(this::isSaid).count();
        if (versus == null && said * 2 < end - start) {
            return;
        }
        for (int i = start; i < end; i++) {
            Matcher pair = cells(i);
            String left = pair.group("left");
            String right = pair.group("right").strip();
            if (i == start && header) {
                lines.set(i, "");
            } else if (versus != null) {
                lines.set(i, said(versus.group("one"), left) + "; " + said(versus.group("other"), right));
            } else if (left.split(" ").length <= MOST_WORDS && left.indexOf(':') < 0) {
                lines.set(i, left + ": " + right);
            }
        }
    }

    /** Several words, or a figure behind a name. */
    private boolean isSaid(int index) {
        String right = cells(index).group("right").strip();
        boolean figure = Character.isDigit(right.codePointAt(0))
                && Character.isLetter(cells(index).group("left").codePointAt(0));
        return figure || right.indexOf(' ') > 0;
    }

    /** {@code keeps crates} is what the thing does, and no value behind its name. */
    private static String said(String name, String cell) {
        return name + (DOES.matcher(cell).matches() ? " " : ": ") + cell;
    }

    private Matcher cells(int index) {
        Matcher barred = pair(PAIR, index);
        return barred == null ? pair(WIDE_PAIR, index) : barred;
    }

    private Matcher pair(Pattern form, int index) {
        String line = lines.get(index).stripTrailing();
        if (line.length() > LONGEST
                || line.isEmpty()
                || SourceLine.of(1, line, false).isMarked()) {
            return null;
        }
        Matcher pair = form.matcher(line);
        return pair.matches() ? pair : null;
    }

    /** The title right over the line with this index, or over an empty line above it, that names two things. */
    private Matcher versus(int index) {
        int above = index > 1 && lines.get(index - 1).isBlank() ? index - 2 : index - 1;
        if (above < 0 || lines.get(above).length() > LONGEST) {
            return null;
        }
        Matcher versus = VERSUS.matcher(lines.get(above).strip());
        return versus.matches() ? versus : null;
    }

    private boolean isInTable(int index) {
        return index >= 0
                && index < lines.size()
                && (lines.get(index).indexOf('|') >= 0 || Rulers.isRuler(lines.get(index)));
    }
}
