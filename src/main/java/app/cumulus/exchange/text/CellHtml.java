package app.cumulus.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML, as flashcard programs keep their texts in it, turned to CommonMark. Scripts, styles and looks are dropped. */
public final class CellHtml {

    private static final Pattern TAG = Pattern.compile(
            "<(?:br|p|div|span|b|i|u|strong|em|ul|ol|li|code|pre|img|a|table|h[1-6]|font|sup|sub|hr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]]*\\]|\\[anki:play:[^\\]]*\\]");
    private static final Pattern SIGN = Pattern.compile("[\\\\*`]|(?<!\\w)_|_(?!\\w)|<(?=[A-Za-z/!?])|\\](?=\\()");
    private static final Pattern OPENING = Pattern.compile("(?m)^( *)(#{1,6}(?= |$)|>|[-+](?= )|=+$|-+$|~~~)");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^( *\\d{1,9})([.)])(?= )");
    private static final String HARD_BREAK = "\\\n";

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private CellHtml() {}

    /** Whether a text has tags that a program would write, not only an angle bracket. */
    public static boolean isIn(String text) {
        return TAG.matcher(text).find();
    }

    /** The same text in CommonMark. */
    public static String toCommonMark(String html) {
        Element body =
                Jsoup.parseBodyFragment(SOUND.matcher(html).replaceAll("")).body();
        return blocksOf(body);
    }

    private static String blocksOf(Element parent) {
        CellHtml cell = new CellHtml();
        cell.children(parent);
        cell.endParagraph();
        return String.join("\n\n", cell.blocks);
    }

    private void children(Element parent) {
        parent.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "script", "style", "head", "title", "template" -> {}
            case "br" -> line.append('\n');
            case "hr" -> endParagraph();
            case "b", "strong" -> wrapped(element, "**");
            case "i", "em" -> wrapped(element, "*");
            case "code", "tt", "kbd", "samp" -> code(element);
            case "sup" -> line.append('^').append(element.text());
            case "img" -> image(element);
            case "a" -> link(element);
            case "pre" -> block(fenced(element));
            case "ul", "ol" -> block(list(element));
            case "table" -> block(HtmlTable.toCommonMark(element));
            case "blockquote" -> block("> " + blocksOf(element).replace("\n", "\n> "));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(bold(blocksOf(element)));
            case "p", "div", "section", "article", "li", "dl", "dt", "dd", "center", "summary", "details" ->
                paragraph(element);
            default -> children(element);
        }
    }

    /** Words of a paragraph: white space is drawn together, signs that CommonMark would take for its own are escaped. */
    private void words(String text) {
        String words = text.replaceAll("[\\s\u00a0]+", " ");
        boolean atStart = line.length() == 0 || line.charAt(line.length() - 1) == '\n' || endsInSpace();
        words = atStart ? words.stripLeading() : words;
        line.append(SIGN.matcher(words).replaceAll("\\\\$0"));
    }

    private boolean endsInSpace() {
        return line.charAt(line.length() - 1) == ' ';
    }

    private void paragraph(Element element) {
        endParagraph();
        children(element);
        endParagraph();
    }

    private void block(String block) {
        endParagraph();
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private void endParagraph() {
        for (String paragraph : line.toString().split("\n\\s*\n")) {
            String lines = paragraph.strip().replaceAll(" *\n *", "\n");
            lines = OPENING.matcher(lines).replaceAll("$1\\\\$2");
            lines = NUMBERED.matcher(lines).replaceAll("$1\\\\$2");
            if (!lines.isEmpty()) {
                blocks.add(lines.replace("\n", HARD_BREAK));
            }
        }
        line.setLength(0);
    }

    private void wrapped(Element element, String sign) {
        boolean holdsBlocks = element.children().stream().anyMatch(Element::isBlock);
        String inner = holdsBlocks ? "" : inline(element);
        if (holdsBlocks || inner.isBlank() || inner.contains("\n")) {
            children(element);
            return;
        }
        String lead = inner.substring(0, inner.indexOf(inner.strip()));
        String tail = inner.substring(lead.length() + inner.strip().length());
        line.append(lead).append(sign).append(inner.strip()).append(sign).append(tail);
    }

    private static String inline(Element element) {
        CellHtml cell = new CellHtml();
        cell.line.append('\u0000');
        cell.children(element);
        return cell.line.substring(1);
    }

    private void code(Element element) {
        String code = wholeText(element);
        if (code.strip().contains("\n")) {
            block(fence(code, ""));
        } else if (!code.isBlank()) {
            String ticks = "`".repeat(longestTicks(code) + 1);
            String pad = code.strip().startsWith("`") || code.strip().endsWith("`") ? " " : "";
            line.append(ticks).append(pad).append(code.strip()).append(pad).append(ticks);
        }
    }

    private void image(Element element) {
        String source = element.attr("src").strip();
        if (!source.isEmpty()) {
            String alt =
                    element.attr("alt").isBlank() ? source : element.attr("alt").strip();
            line.append("![").append(alt.replaceAll("[\\[\\]]", "")).append("](<");
            line.append(source.replaceAll("[<>\\s]+", "%20")).append(">)");
        }
    }

    private void link(Element element) {
        String target = element.attr("href").strip();
        String inner = inline(element).strip();
        boolean leads = target.toLowerCase(Locale.ROOT).matches("(?:https?|mailto):\\S+");
        if (leads && !inner.isEmpty() && !inner.contains("\n")) {
            line.append('[')
                    .append(inner)
                    .append("](<")
                    .append(target.replaceAll("[<>]", ""))
                    .append(">)");
        } else {
            children(element);
        }
    }

    private static String fenced(Element pre) {
        Element code = pre.selectFirst("code[class*=language-]");
        String language = code == null ? "" : code.className().replaceFirst("(?s).*?language-(\\S*).*", "$1");
        return fence(wholeText(pre), language);
    }

    private static String fence(String code, String language) {
        String ticks = "`".repeat(Math.max(3, longestTicks(code) + 1));
        return ticks + language + "\n" + code.replaceAll("^\\s*\n|\\s+$", "") + "\n" + ticks;
    }

    private static String wholeText(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream().forEach(node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\u00a0', ' '));
            } else if (node instanceof Element tag && tag.normalName().equals("br")) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static int longestTicks(String code) {
        return Pattern.compile("`+")
                .matcher(code)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
    }

    private static String list(Element list) {
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String marker = list.normalName().equals("ol") ? (items.size() + 1) + ". " : "- ";
            String content = blocksOf(item).replaceAll("\n\n(?=[-\\d])", "\n");
            if (!content.isBlank()) {
                items.add(marker + content.replace("\n", "\n" + " ".repeat(marker.length())));
            }
        }
        return String.join("\n", items);
    }

    private static String bold(String words) {
        return words.isEmpty() || words.contains("\n") ? words : "**" + words.replace("**", "") + "**";
    }
}
