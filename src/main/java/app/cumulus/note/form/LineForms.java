package app.cumulus.note.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the forms in which other programs keep lines into the one that is read here: blanks that do not break, times of a film
 * before the words, a name in brackets before each fact, {@code A.} before an answer, signs of wikis, reStructuredText and HTML.
 */
public final class LineForms {

    private static final int LEAST_LINES = 3;
    private static final int LEAST_SHARE = 3;
    private static final int LONGEST = 2000;

    /** {@code 00:12:34 The crane turns}, {@code [4:05] - The crane turns}. */
    private static final Pattern TIME =
            Pattern.compile("^\\s*+[\\[(]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[\\])]?\\s*+(?:[-–—|:]\\s*+)?(?=[\\p{L}\"'(])");

    /** {@code [Night crane] lifts crates}; {@code [x]} is a box with a tick. */
    private static final Pattern TAG =
            Pattern.compile("^\\[(?![xX]\\])(\\p{L}[\\p{L}\\d /&-]{0,30})\\]\\s++(?=[\\p{L}\\d])");

    private static final Pattern QUESTION =
            Pattern.compile(".*\\?\\s*+|\\s*+(?i:Q(?:ue(?:stion)?)?)\\s?\\d{0,3}\\s?[.):]\\s.*");
    private static final Pattern ANSWER = Pattern.compile("^\\s*+A\\d{0,3}\\s?[.)]\\s++(?=[\\p{L}\\d])");
    private static final Pattern CHOICE = Pattern.compile("^\\s*+B\\s?[.):]\\s.*");

    /** {@code Night crane :: lifts crates}, in org-mode and AsciiDoc. */
    private static final Pattern MEANS = Pattern.compile("^([^:`]{1,80}?[\\p{L}\\d)]) ?::\\s++(?=\\S)");

    /** {@code ** Night crane :lamp:rope:}. */
    private static final Pattern ORG_TAGS = Pattern.compile("(?<=\\S)\\s++:(?:[\\p{L}\\d_@]++:){1,6}$");

    private static final Pattern REMARK =
            Pattern.compile("^\\s*+\\.\\. (note|tip|hint|important|warning|caution|attention)::\\s*+(?=\\S)");
    private static final Pattern AUTO_NUMBER = Pattern.compile("^(\\s*+)#\\.\\s++(?=\\S)");
    private static final Pattern WIKI_BOLD = Pattern.compile("'{3}([^']++)'{3}");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)\\s*+<br ?/?>\\s*+$");

    /** {@code Night Crane (cont.)}: the title of the page before. */
    private static final Pattern CONTINUED = Pattern.compile(
            "(?i)(?<=^[^.:;,]{2,60}) (?:\\((?:cont(?:\\.|'?d\\.?|inued)?|contd\\.?)\\)|[-–—,] (?:continued|cont'?d))$");

    private static final Pattern WIDE_BLANKS = Pattern.compile("[\\u00a0\\u2007\\u202f]|&nbsp;");
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u200b\\u2060\\ufeff]");

    private final List<String> lines = new ArrayList<>();

    private LineForms(List<String> written) {
        written.forEach(line -> lines.add(plain(line)));
    }

    /** As many lines as there were. */
    public static List<String> settled(List<String> written) {
        LineForms forms = new LineForms(written);
        forms.takeOff(TIME, "");
        forms.takeOff(TAG, "$1: ");
        forms.answers();
        return OwnForms.settled(PosedForms.settled(forms.lines));
    }

    private static String plain(String written) {
        String line = hasWide(written)
                ? NO_WIDTH.matcher(WIDE_BLANKS.matcher(written).replaceAll(" ")).replaceAll("")
                : written;
        if (line.length() > LONGEST) {
            return line;
        }
        line = line.contains("::")
                ? MEANS.matcher(REMARK.matcher(line).replaceFirst("Note: ")).replaceFirst("$1: ")
                : line;
        line = line.startsWith("*") && line.endsWith(":")
                ? ORG_TAGS.matcher(line).replaceFirst("")
                : line;
        line = line.contains("#.") ? AUTO_NUMBER.matcher(line).replaceFirst("$1- ") : line;
        line = line.contains("'''") ? WIKI_BOLD.matcher(line).replaceAll("$1") : line;
        line = line.endsWith(")") || line.endsWith("d")
                ? CONTINUED.matcher(line).replaceFirst("")
                : line;
        line = line.endsWith(">") ? LINE_BREAK.matcher(line).replaceFirst("") : line;
        return line.indexOf('&') >= 0 && line.indexOf(';') > 0
                ? line.replace("&bull;", "•")
                        .replace("&amp;", "&")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<")
                : line;
    }

    private static boolean hasWide(String line) {
        return line.contains("&nbsp;") || line.chars().anyMatch(sign -> sign == '\u00a0' || sign >= '\u2007');
    }

    /** What begins several lines of a note, and not only a few of many. */
    private void takeOff(Pattern form, String instead) {
        long all = lines.stream().filter(line -> !line.isBlank()).count();
        long formed =
                lines.stream().filter(line -> form.matcher(line).lookingAt()).count();
        if (formed >= LEAST_LINES && formed * LEAST_SHARE >= all) {
            lines.replaceAll(line -> form.matcher(line).replaceFirst(instead));
        }
    }

    /** {@code A. Tugs} below {@code Q1. What pulls ships?}, with no {@code B.} to choose from. */
    private void answers() {
        for (int i = 1; i < lines.size(); i++) {
            Matcher answer = ANSWER.matcher(lines.get(i));
            boolean given = answer.lookingAt()
                    && QUESTION.matcher(lines.get(i - 1)).matches()
                    && (i + 1 == lines.size()
                            || !CHOICE.matcher(lines.get(i + 1)).matches());
            lines.set(i, given ? lines.get(i).substring(answer.end()) : lines.get(i));
        }
    }
}
