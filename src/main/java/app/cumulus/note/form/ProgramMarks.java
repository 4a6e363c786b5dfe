package app.cumulus.note.form;

import app.cumulus.note.line.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds in a page what the program that keeps it wrote there, and what only leads to other places: properties such as {@code
 * Created: …} and {@code collapsed:: true}, lists of links to the page's own titles, {@code [image1]: …}, tags of
 * templates.
 */
public final class ProgramMarks {

    private static final String MARKUP = "markup";
    private static final String FRONT_MATTER = "front matter";
    private static final int MOST_BEFORE = 3;

    /** {@code Created: April 3, 2001 9:12 AM}. */
    private static final Pattern PROPERTY =
            Pattern.compile("(?<key>\\p{L}[\\p{L}_]{1,12}(?:[ _-]\\p{L}{2,8}){0,2}):(?: .*|)");

    private static final Set<String> KEYS = Set.of(
            "created",
            "created time",
            "created at",
            "created by",
            "created_at",
            "date created",
            "last edited",
            "last edited time",
            "last edited by",
            "last modified",
            "last updated",
            "updated",
            "updated at",
            "modified",
            "date modified",
            "date",
            "tags",
            "tag",
            "url",
            "author",
            "source",
            "status",
            "class",
            "type",
            "materials",
            "reviewed",
            "property",
            "title",
            "id",
            "parent_id",
            "type_",
            "category",
            "categories",
            "aliases",
            "topics",
            "is_todo",
            "order",
            "latitude",
            "longitude",
            "altitude",
            "completed",
            "due",
            "progress",
            "priority");

    /** Keys that no fact has before its colon, with what a program writes behind them. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)(?:created|updated|modified|last (?:edited|updated|modified)|date)(?:[ _](?:time|at|by|created|modified))?:.*(?:(?:19|20)\\d\\d|\\d:\\d\\d).*|(?:parent_id|type_|id):\\s?\\S*|url:\\s?\\S*|tags:(?:\\s*[#\\[].*|(?:\\s?[\\w/-]+,?)?)");

    /** {@code collapsed:: true}, {@code - tags:: [[Harbour]]}. */
    private static final Pattern BLOCK_PROPERTY = Pattern.compile(
            "\\s*+(?:[-*+] )?(?:id|collapsed|public|icon|created(?:-at)?|updated(?:-at)?|background-color|exclude-from-graph-view|logseq[.\\w-]*|card-[\\w-]+|ls-type|hl-[\\w-]+):: ?.*");

    /** {@code source:: [[Course]]}: a property where a program's value stands behind it, for a note may say {@code source:: who sends it}. */
    private static final Pattern VALUED = Pattern.compile(
            "\\s*+(?:[-*+] )?(?:type|tags?|alias(?:es)?|title|date|author|status|heading|template|filters|file(?:-path)?|source|related|url|banner|deck):: ?(?:[\\[#\\d].*|\\w+://.*|[\\w/.-]*)");

    private static final Pattern STATE =
            Pattern.compile("(?<mark>\\s*+[-*+] )(?:TODO|DOING|DONE|LATER|NOW|WAITING|CANCELED|IN-PROGRESS) .*");

    private static final Pattern OUTLINED = Pattern.compile("\\s*+(?:[-*+] )?(?:collapsed|id|heading):: ?\\S.*");

    /** {@code - [Cranes](#cranes)}, {@code [⬆ back to top](#harbour)}, {@code - [Cranes](cranes.md)}. */
    private static final Pattern LEADS = Pattern.compile(
            "\\s*+(?:(?:[-*+]|\\d{1,3}[.)])\\s++)?[^\\p{L}\\d\\[]{0,6}\\[[^\\[\\]]{1,120}\\]\\((?:#[^()]{0,120}|(?!\\w+:)[^()]{1,120}\\.md(?:#[^()]{0,80})?)\\)[^\\p{L}\\d]{0,6}");

    /** {@code Related: [[Ferries]], [[Piers]]}. */
    private static final Pattern RELATED = Pattern.compile(
            "(?i)[^\\p{L}\\[]{0,6}(?:related|see also|links?|up|next|previous|prev|parent|back(?: to)?|home|moc|index|sources?|references?)[^\\p{L}\\[]{1,6}(?:!?\\[\\[[^\\[\\]]{1,120}\\]\\][\\s,;|/·•-]{0,4}){1,12}");

    /** {@code [image1]: <data:image/png;…>}, {@code [docs]: https://…}, {@code ![][image1]}, {@code [^1]: not by night}. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\[[^\\[\\]]{1,60}\\]: ?(?:<|https?:|data:|\\.{0,2}/|#|\\w+\\.\\w).*|!\\[[^\\[\\]]*\\]\\[[^\\[\\]]*\\]\\s*|\\[\\^[^\\[\\]]{1,30}\\]: .*");

    /** {@code {% hint %}}, {@code {{< note >}}}, {@code {:toc}}, and the bullet that stands for a list of titles. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "\\s*+(?:\\{%.*%\\}|\\{\\{[<%].*[>%]\\}\\}|\\{:[^{}]*\\}|\\[(?:\\[_)?TOC(?:_\\]\\])?\\]|\\[\\[_?TOC_?\\]\\])\\s*");

    private static final Pattern WRITTEN_BY =
            Pattern.compile("(?i)created with (?:microsoft )?(?:onenote|evernote|notion|joplin|bear|obsidian).*");

    /** {@code Tuesday, March 9, 2001}, {@code 10:45 AM}: when the page was begun. */
    private static final Pattern WHEN = Pattern.compile(
            "\\p{Lu}\\p{L}{2,5}day, \\p{Lu}\\p{L}{2,8} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}:\\d\\d(?: ?[AP]M)?");

    private static final int LAST_WHEN = 6;

    private final List<String> lines;
    private final Map<Integer, String> blank;
    private final boolean outlined;

    private ProgramMarks(List<String> lines, Map<Integer, String> blank) {
        this.lines = lines;
        this.blank = blank;
        this.outlined = lines.stream().anyMatch(line -> OUTLINED.matcher(line).matches());
    }

    /** Adds these lines to {@code blank}, each with its reason. */
    public static void find(List<String> lines, Map<Integer, String> blank) {
        ProgramMarks marks = new ProgramMarks(lines, blank);
        marks.properties();
        for (int i = 0; i < lines.size(); i++) {
            marks.mark(i);
        }
    }

    private void mark(int index) {
        String line = lines.get(index).stripTrailing();
        if (line.isBlank() || line.length() > 1000) {
            return;
        }
        boolean property = line.indexOf("::") > 0
                && (BLOCK_PROPERTY.matcher(line).matches()
                        || VALUED.matcher(line).matches());
        boolean begun = index < LAST_WHEN && WHEN.matcher(line).matches();
        if (property || begun || WRITTEN_BY.matcher(line).matches()) {
            blank.put(index + 1, FRONT_MATTER);
        } else if (outlined && STATE.matcher(line).matches() && !isOver(index)) {
            blank.put(index + 1, "to-do");
        } else if (line.indexOf("](") > 0 && leads(index)
                || line.indexOf('[') >= 0 && isLink(line)
                || line.indexOf('{') >= 0 && TEMPLATE.matcher(line).matches()
                || isListOfTitles(index)) {
            blank.put(index + 1, MARKUP);
        }
    }

    private static boolean isLink(String line) {
        return REFERENCE.matcher(line).matches()
                || line.contains("[[") && RELATED.matcher(line).matches()
                || TEMPLATE.matcher(line).matches();
    }

    private boolean isListOfTitles(int index) {
        return index + 1 < lines.size()
                && lines.get(index + 1).startsWith("{:toc")
                && lines.get(index).matches("[-*+] .*");
    }

    /** A link to a place, without words of its own and with nothing but such links set in below it. */
    private boolean leads(int index) {
        if (!LEADS.matcher(lines.get(index)).matches()) {
            return false;
        }
        int below = index + 1;
        while (below < lines.size() && isDeeper(index, below)) {
            if (!lines.get(below).isBlank() && !LEADS.matcher(lines.get(below)).matches()) {
                return false;
            }
            below++;
        }
        return true;
    }

    private boolean isDeeper(int index, int below) {
        return lines.get(below).isBlank() || SourceLine.indent(lines.get(below)) > SourceLine.indent(lines.get(index));
    }

    private boolean isOver(int index) {
        return index + 1 < lines.size() && !lines.get(index + 1).isBlank() && isDeeper(index, index + 1);
    }

    /** Lines between empty ones that are all properties: at the beginning, right under the title, or at the end. */
    private void properties() {
        int start = 0;
        int before = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && isProperty(lines.get(end))) {
                end++;
            }
            if (end > start && areProgrammed(start, end, before < MOST_BEFORE)) {
                IntStream.range(start, end).forEach(i -> blank.put(i + 1, FRONT_MATTER));
            }
            before += end == start && !lines.get(start).isBlank() ? 1 : 0;
            start = Math.max(end, start + 1);
        }
    }

    private boolean areProgrammed(int start, int end, boolean early) {
        boolean apart = end == lines.size() || lines.get(end).isBlank();
        boolean place = early
                || IntStream.range(end, lines.size()).allMatch(i -> lines.get(i).isBlank());
        return apart
                && place
                && lines.subList(start, end).stream()
                        .anyMatch(line -> SURE.matcher(line).matches());
    }

    private static boolean isProperty(String line) {
        Matcher property = line.indexOf(':') < 0 || line.length() > 300 ? null : PROPERTY.matcher(line.stripTrailing());
        return property != null
                && property.matches()
                && KEYS.contains(property.group("key").toLowerCase(Locale.ROOT));
    }
}
