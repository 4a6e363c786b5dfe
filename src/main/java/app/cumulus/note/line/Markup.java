package app.cumulus.note.line;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes Markdown's inline marks off a line: bold and links become their words, code keeps its backticks. */
public final class Markup {

    private static final Parser PARSER = Parser.builder().build();

    private static final String SIGNS = "*_`[<&\\!~";

    /** Longer lines are no one's notes, and nested brackets in them would take too long to read. */
    private static final int LONGEST_LINE = 20_000;

    private static final Pattern BOLD = Pattern.compile("(?<![\\w*])(\\*\\*|__)(?=[^\\s*_])([^*_]++)\\1(?!\\w)");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:br|b|i|u|em|strong|a|p|sub|sup|code|kbd|details|summary|img|div|span|ul|ol|li|hr|center|font|mark|ins|del|big|small|strike|s)\\b.*");
    /** Stands before the words, so that nothing in them is taken for the start of a block; a sign, so that marks behind it open. */
    private static final String START = "\u203b";

    /** What the writer struck out. */
    private static final Pattern STRUCK = Pattern.compile("~~[^~]++~~");

    /** {@code [[Night Ferry|the ferry]]}, a link within a collection of notes: its second half is what is read. */
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?!\\s)(?:[^\\[\\]|]++\\|)?([^\\[\\]|]++)\\]\\]");

    /** {@code [[Night Ferry]]}, {@code [[Ferry|Night Ferry]]}; lists in a list have signs within. */
    private static final Pattern PLAIN_LINK =
            Pattern.compile("\\[\\[(?=\\p{L})(?:[\\p{L}\\d _#:-]++\\|)?([\\p{L}\\d _-]++)\\]\\]");

    /** {@code ![[crane.png | 600]]}: a picture. */
    private static final Pattern EMBEDDED = Pattern.compile("!\\[\\[[^\\[\\]]++\\]\\]");

    /** {@code ==night crane==}: words marked as with a pen. */
    private static final Pattern HIGHLIGHT = Pattern.compile("(?<![\\w=!<>])==(?=[^\\s=])([^=]++)(?<=\\S)==(?![\\w=])");

    /** {@code is _always shut_ at night}; {@code _crane_id} is a name. */
    private static final Pattern STRESSED =
            Pattern.compile("(?<=^|[\\s(])_(\\p{L}[\\p{L}' -]{0,60}+)_(?=[\\s.,;:!?)]|$)");

    /** {@code Cranes lift[^1] crates}, {@code crates %%ask again%%}: what is said elsewhere, or to the writer. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\[\\^[^\\[\\]\\s]{1,20}\\]|\\s?%%[^%]{1,300}%%");

    /** {@code **Crane** <br> lifts crates}: the line ends behind the name. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(\\*\\*[^*]{2,60}[^*:])(:?\\*\\*)\\s*+<br\\s?/?>\\s*+(?=[\\p{L}\\d])");

    private static final Pattern SPACES = Pattern.compile("\\s{2,}+");

    private Markup() {}

    /** The words of a line of plain text, in which only bold, highlights and links between notes are taken for markup. */
    public static String plainWords(String text) {
        String line = unmarked(text);
        String linked = line.contains("[[") ? PLAIN_LINK.matcher(line).replaceAll("$1") : line;
        String words = linked.indexOf('_') >= 0 ? STRESSED.matcher(linked).replaceAll("$1") : linked;
        return words.indexOf('*') < 0 && words.indexOf("__") < 0
                ? words
                : BOLD.matcher(words).replaceAll("$2").replace("**", "");
    }

    private static String unmarked(String text) {
        return text.contains("==") ? HIGHLIGHT.matcher(text).replaceAll("$1") : text;
    }

    /** The words of a line of Markdown. */
    public static String words(String text) {
        String line = unmarked(text);
        boolean marked = line.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        if (!marked || line.length() > LONGEST_LINE) {
            return line;
        }
        String whole = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
        String linked = whole.contains("[[")
                ? WIKI_LINK.matcher(EMBEDDED.matcher(whole).replaceAll(" ")).replaceAll("$1")
                : whole;
        linked = linked.contains("[^") || linked.contains("%%")
                ? ASIDE.matcher(linked).replaceAll("")
                : linked;
        linked = linked.contains("<") ? LABEL.matcher(linked).replaceFirst("$1:$2 ") : linked;
        StringBuilder words = new StringBuilder();
        PARSER.parse(START + linked.strip()).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                words.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                words.append('`').append(node.getLiteral()).append('`');
            }

            @Override
            public void visit(SoftLineBreak node) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak node) {
                words.append(' ');
            }

            @Override
            public void visit(Image node) {
                words.append("");
            }

            @Override
            public void visit(HtmlInline node) {
                String tag = node.getLiteral();
                words.append(TAG.matcher(tag).matches() ? " " : tag);
            }
        });
        String plain = STRUCK.matcher(words.substring(START.length())).replaceAll("");
        return SPACES.matcher(plainWords(plain.replace('\u00a0', ' ')))
                .replaceAll(" ")
                .strip();
    }
}
