package app.cumulus.note.form;

import app.cumulus.note.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what the dialects of Markdown have of their own as every reader of notes knows it: callouts in quotes, {@code !!! note "X"}
 * and {@code :::tip} as a title over lines that are set in, {@code - ## Crane} and {@code ##Crane} as titles, {@code <li>} as a
 * bullet, definitions without their colon. Lines of code stay.
 */
public final class MarkdownLines {

    private static final String MARKUP = "markup";
    private static final String SET_IN = "  ";
    private static final int LEAST_TIGHT = 2;
    private static final int MOST_COMMENTED = 60;

    private static final Pattern FENCE = Pattern.compile("\\s*+(?:>\\s?)?(?:[-*+] )?(?:```[^`]*+|~~~[^~]*+)");

    /** {@code > [!note]- Night cranes}. */
    private static final Pattern CALLOUT =
            Pattern.compile("\\s{0,12}+>\\s?\\[!\\s?[\\p{L}-]{2,20}(?:\\|[^\\]]{0,30})?\\][+-]?\\s*+(?<title>.*)");

    private static final Pattern QUOTED = Pattern.compile("\\s{0,12}+>(?: |$)?(?<words>.*)");

    /** {@code > ## Cranes}, {@code > | Crane | Pier |}: a title or a table within a quotation. */
    private static final Pattern QUOTED_BLOCK = Pattern.compile("\\s{0,12}+>\\s?(?<words>#{1,6}\\s.*|\\|.*\\|\\s*)");

    /** {@code !!! note "Night cranes"} over lines that are set in, {@code :::tip Night cranes}, {@code :::}. */
    private static final Pattern ADMONITION = Pattern.compile(
            "(?:(?:!!!|\\?{3}\\+?)\\s\\p{L}{3,12}|:{3,5}\\s?(?:\\p{L}{3,12})?)(?:\\s++[\"\\[]?(?<title>[^\"\\]]*)[\"\\]]?)?\\s*+");

    /** {@code > **Note**}, {@code > Tip:}: says nothing but that what follows is worth it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\s{0,12}+>\\s?[^\\p{L}\\d]{0,8}(?:note|tip|info|hint|warning|important|caution|danger|attention|remember)s?[^\\p{L}\\d]{0,8}");

    private static final Pattern KIND = Pattern.compile(
            "(?i)(?:note|tip|info|hint|warning|important|caution|danger|attention|remember|todo|abstract|summary|success|example|quote|exam tips?|exam)s?\\W*");

    /** {@code - ## Cranes}, {@code 1. ### Cranes}. */
    private static final Pattern LISTED =
            Pattern.compile("(?<mark>\\s{0,40}+(?:[-*+]|\\d{1,3}[.)])\\s{1,4}+)(?<signs>#{1,6})\\s++(?<title>\\S.*)");

    /** {@code ##Cranes}; a lone sign right before a word may be a tag. */
    private static final Pattern TIGHT = Pattern.compile("(?<signs>#{1,6})(?<title>[*_`]{0,3}[\\p{Lu}\\d].*)");

    private static final Pattern TAG = Pattern.compile("#[\\p{L}\\d_/-]+");
    private static final Pattern ITEM = Pattern.compile("(?i)(?<indent>\\s*+)<li>(?<words>.*?)(?:</li>)?\\s*");
    private static final Pattern OPENED = Pattern.compile("(?i)\\s*+<details[^>]*>\\s*+(?=<summary)");
    private static final Pattern LAST = Pattern.compile("(?i)(?<=</summary>)\\s*+</?(?:p|br)\\s?/?>\\s*$");

    /** {@code : lifts crates} right under a name. */
    private static final Pattern MEANING = Pattern.compile("[:~]\\s++(?<words>\\S.*)");

    /** {@code ## Cranes {#cranes}}, {@code Cranes lift ^a1b2}: what other pages call the line by. */
    private static final Pattern ANCHOR = Pattern.compile(
            "(?<=\\S)\\s++(?:\\{[#.:][^{}]{0,80}\\}|\\^[a-z0-9][a-z0-9-]{3,20}|<a (?:name|id)=[^<>]{1,80}>(?:</a>)?)\\s*$");

    private final List<String> lines;
    private final Map<Integer, String> blank;
    private final List<String> settled = new ArrayList<>();
    private final boolean tightTitles;

    private MarkdownLines(List<String> lines, Map<Integer, String> blank) {
        this.blank = blank;
        this.lines = withoutComments(lines);
        this.tightTitles = hasTightTitles(lines);
    }

    /** What stands between {@code %%} is for the writer. */
    private List<String> withoutComments(List<String> all) {
        List<String> left = new ArrayList<>(all);
        for (int i = 0; i < all.size(); i++) {
            int end = all.get(i).strip().startsWith("%%") ? endOfComment(all, i) : -1;
            for (int at = i; at <= end; at++) {
                left.set(at, "");
                blank.put(at + 1, "comment");
            }
            i = Math.max(i, end);
        }
        return left;
    }

    /** The index of the line that closes the comment; -1 where none does before long. */
    private static int endOfComment(List<String> all, int start) {
        String first = all.get(start).strip();
        if (first.length() > 3 && first.endsWith("%%")) {
            return start;
        }
        for (int end = start + 1; end < Math.min(all.size(), start + MOST_COMMENTED); end++) {
            if (all.get(end).strip().endsWith("%%")) {
                return end;
            }
        }
        return -1;
    }

    /** The lines as every reader knows them; those that are left with nothing are added to {@code blank}. */
    public static List<String> settled(List<String> lines, Map<Integer, String> blank) {
        MarkdownLines markdown = new MarkdownLines(lines, blank);
        markdown.settle();
        return markdown.settled;
    }

    /** Whether signs stand right before titles: several do, and none stands apart from its title. */
    private static boolean hasTightTitles(List<String> lines) {
        long tight = lines.stream()
                .filter(line -> line.startsWith("#") && TIGHT.matcher(line).matches())
                .count();
        return tight >= LEAST_TIGHT && lines.stream().noneMatch(line -> line.matches("#{1,6} .*"));
    }

    private void settle() {
        boolean code = false;
        boolean callout = false;
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher opened = line.indexOf('>') < 0 ? null : CALLOUT.matcher(line);
            boolean fence = FENCE.matcher(line).matches();
            if (!code && opened != null && opened.matches()) {
                String title = title(opened.group("title"));
                callout = true;
                titled = !title.isEmpty();
                put(i, title);
            } else if (callout && QUOTED.matcher(line).matches()) {
                Matcher quoted = QUOTED.matcher(line);
                quoted.matches();
                settled.add(quoted.group("words").isBlank() ? "" : (titled ? SET_IN : "") + quoted.group("words"));
            } else {
                callout = false;
                settled.add(code || fence ? line : line(i));
            }
            code ^= fence;
        }
    }

    private static String title(String words) {
        return words == null || KIND.matcher(words).matches() ? "" : words.strip();
    }

    private void put(int index, String words) {
        settled.add(words);
        if (words.isEmpty()) {
            blank.put(index + 1, MARKUP);
        }
    }

    private String line(int index) {
        String line = lines.get(index);
        String bare = line.strip();
        if (bare.isEmpty()) {
            return line;
        }
        Matcher admonition = "!?:".indexOf(bare.charAt(0)) < 0 ? null : ADMONITION.matcher(line);
        if (admonition != null && admonition.matches() || LABEL.matcher(line).matches()) {
            String title = admonition != null && admonition.matches() ? title(admonition.group("title")) : "";
            if (title.isEmpty()) {
                blank.put(index + 1, MARKUP);
            }
            return title;
        }
        String titled = bare.indexOf('#') < 0 ? line : withTitle(index, line);
        String item = bare.charAt(0) == '<' ? fromHtml(titled) : titled;
        return ANCHOR.matcher(defined(index, item)).replaceFirst("");
    }

    /** A title among bullets that has lines set in below it is a bullet, and else it is a title like any other. */
    private String withTitle(int index, String line) {
        Matcher quoted = QUOTED_BLOCK.matcher(line);
        if (quoted.matches()) {
            return quoted.group("words");
        }
        Matcher listed = LISTED.matcher(line);
        if (listed.matches()) {
            boolean over = index + 1 < lines.size() && indentBelow(index) > SourceLine.indent(line);
            return over
                    ? listed.group("mark") + listed.group("title")
                    : listed.group("signs") + " " + listed.group("title");
        }
        Matcher tight = TIGHT.matcher(line);
        boolean title = tight.matches()
                && (tightTitles || tight.group("signs").length() > 1)
                && !Markers.areTags(line)
                && (tightTitles || !TAG.matcher(line.strip()).matches());
        return title ? tight.group("signs") + " " + tight.group("title") : line;
    }

    private int indentBelow(int index) {
        int below = index + 1;
        while (below + 1 < lines.size() && lines.get(below).isBlank()) {
            below++;
        }
        return SourceLine.indent(lines.get(below));
    }

    private static String fromHtml(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches()
                ? item.group("indent") + "- " + item.group("words")
                : LAST.matcher(OPENED.matcher(line).replaceFirst("")).replaceFirst("");
    }

    private String defined(int index, String line) {
        Matcher meaning = ":~".indexOf(line.charAt(0)) < 0 ? null : MEANING.matcher(line);
        return meaning != null
                        && meaning.matches()
                        && index > 0
                        && !lines.get(index - 1).isBlank()
                ? SET_IN + meaning.group("words")
                : line;
    }
}
