package app.cumulus.exchange.apkg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns HTML, as the editor of Anki and its users write it, into CommonMark. What has no meaning on a card is left out. */
final class HtmlToMarkdown {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "input", "button", "noscript", "object", "iframe");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "section", "article", "header", "footer", "dl", "center", "figure", "figcaption", "form");
    private static final Set<String> LINES = Set.of("div", "dt", "dd", "address", "summary", "details", "caption");
    /** What a library of ours calls its files, which nobody wants to read. */
    private static final Pattern OWN_NAME = Pattern.compile("^[0-9a-f]{32}(?=\\.|$)");

    private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]\n]{1,300})]");
    private static final int DEEPEST = 200;

    private final Function<String, String> media;

    /** @param media what the text names a file of the deck by; empty where there is none */
    HtmlToMarkdown(Function<String, String> media) {
        this.media = media;
    }

    /** The CommonMark of some HTML, without empty lines around it. */
    String of(String html) {
        boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        if (plain) {
            return lines(text(MarkdownText.inLine(html)));
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        Blocks blocks = new Blocks();
        children(body, blocks, 0);
        return blocks.text();
    }

    private static String lines(String text) {
        return text.lines()
                .map(line -> MarkdownText.lineStart(line.strip()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Collects blocks, and the lines of a paragraph that is not through. */
    private static final class Blocks {

        private final StringBuilder done = new StringBuilder();
        private final StringBuilder open = new StringBuilder();

        void inline(String markdown) {
            open.append(markdown);
        }

        /** Ends the line, where there is one. */
        void lineEnd() {
            if (open.length() > 0 && open.charAt(open.length() - 1) != '\n') {
                open.append('\n');
            }
        }

        /** An empty line of the user's. */
        void lineBreak() {
            open.append('\n');
        }

        void block(String markdown) {
            endParagraph();
            if (!markdown.isBlank()) {
                done.append(done.length() == 0 ? "" : "\n\n").append(markdown);
            }
        }

        void endParagraph() {
            String paragraph = paragraph(open.toString());
            open.setLength(0);
            if (!paragraph.isEmpty()) {
                done.append(done.length() == 0 ? "" : "\n\n").append(paragraph);
            }
        }

        /** Lines that stand for themselves, and empty lines between paragraphs. */
        private static String paragraph(String lines) {
            StringBuilder text = new StringBuilder();
            boolean gap = false;
            for (String each : lines.split("\n", -1)) {
                String line = MarkdownText.lineStart(each.strip());
                if (line.isEmpty()) {
                    gap = text.length() > 0;
                } else {
                    text.append(text.length() == 0 ? "" : gap ? "\n\n" : "  \n").append(line);
                    gap = false;
                }
            }
            return text.toString();
        }

        String text() {
            endParagraph();
            return done.toString();
        }
    }

    private void children(Element parent, Blocks blocks, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                blocks.inline(text(MarkdownText.inLine(text.getWholeText().replace('\u00a0', ' '))));
            } else if (node instanceof Element element && depth < DEEPEST) {
                element(element, blocks, depth + 1);
            }
        }
    }

    private void element(Element element, Blocks blocks, int depth) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        } else if (PARAGRAPHS.contains(name)) {
            blocks.endParagraph();
            children(element, blocks, depth);
            blocks.endParagraph();
        } else if (LINES.contains(name)) {
            blocks.lineEnd();
            children(element, blocks, depth);
            blocks.lineEnd();
        } else {
            mark(element, name, blocks, depth);
        }
    }

    private void mark(Element element, String name, Blocks blocks, int depth) {
        switch (name) {
            case "br" -> blocks.lineBreak();
            case "hr" -> blocks.block("---");
            case "b", "strong" -> span(element, "**", blocks, depth);
            case "i", "em", "cite", "dfn" -> span(element, "*", blocks, depth);
            case "s", "strike", "del" -> span(element, "~~", blocks, depth);
            case "code", "tt", "kbd", "samp" -> blocks.inline(code(element.wholeText()));
            case "pre" -> blocks.block(fenced(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.block("### " + oneLine(element, depth));
            case "ul", "ol" -> blocks.block(list(element, depth));
            case "blockquote" -> blocks.block(prefixed(inner(element, depth), "> ", "> "));
            case "table" -> blocks.block(table(element, depth));
            case "img" -> blocks.inline(image(element));
            case "a" -> blocks.inline(link(element, depth));
            case "sup" -> blocks.inline(raised(element, "^", depth));
            case "sub" -> blocks.inline(raised(element, "\\_", depth));
            default -> children(element, blocks, depth);
        }
    }

    private String inner(Element element, int depth) {
        Blocks blocks = new Blocks();
        children(element, blocks, depth);
        return blocks.text();
    }

    private String oneLine(Element element, int depth) {
        return MarkdownText.inLine(inner(element, depth));
    }

    /** Marks that stand at words, each line by itself, since they cannot reach over the end of a paragraph. */
    private void span(Element element, String mark, Blocks blocks, int depth) {
        String inner = inner(element, depth);
        String text = element.wholeText();
        if (inner.contains("\n\n") || inner.contains("```")) {
            // Converted once only: marks inside marks, again and again, would double the work each time.
            blocks.block(inner);
            return;
        } else if (inner.isEmpty() || inner.startsWith(mark)) {
            blocks.inline(inner);
            return;
        }
        String marked = inner.lines().map(line -> mark + line.strip() + mark).collect(Collectors.joining("\n"));
        boolean spaceBefore = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        boolean spaceAfter = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        blocks.inline((spaceBefore ? " " : "") + marked + (spaceAfter ? " " : ""));
    }

    private static String code(String text) {
        String line = MarkdownText.inLine(text.replace('\u00a0', ' ')).strip();
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String fenced(Element element) {
        Element copy = element.clone();
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        String text =
                copy.wholeText().replace('\u00a0', ' ').replaceAll("\\s+$", "").replaceAll("^\n+", "");
        Element code = element.selectFirst("code[class]");
        String language = code == null ? "" : code.className().replaceFirst("^language-", "");
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return text.isBlank()
                ? ""
                : fence + (language.matches("[\\w+#-]+") ? language : "") + "\n" + text + "\n" + fence;
    }

    private String list(Element list, int depth) {
        List<String> items = new ArrayList<>();
        int number = 1;
        for (Element item : list.children()) {
            String text = inner(item, depth + 1);
            String bullet = list.normalName().equals("ol") ? number + ". " : "- ";
            if (!text.isBlank()) {
                number++;
                items.add(prefixed(text, bullet, " ".repeat(bullet.length())));
            }
        }
        return String.join("\n", items);
    }

    private static String prefixed(String text, String first, String others) {
        StringBuilder prefixed = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean isFirst = prefixed.length() == 0;
            String prefix = isFirst ? first : others;
            prefixed.append(isFirst ? "" : "\n").append(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return prefixed.toString();
    }

    private String table(Element table, int depth) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().stream()
                    .map(cell -> oneLine(cell, depth + 1).replace("|", "\\|"))
                    .toList();
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.addAll(Collections.nCopies(columns - row.size(), ""));
            text.append(i == 0 ? "" : "\n")
                    .append("| ")
                    .append(String.join(" | ", row))
                    .append(" |");
            if (i == 0) {
                text.append("\n").append("|---".repeat(columns)).append("|");
            }
        }
        return text.toString();
    }

    private String image(Element image) {
        String source = image.attr("src");
        String alternative = image.attr("alt").isBlank() ? source : image.attr("alt");
        String reference = media.apply(source);
        String label = MarkdownText.escaped(MarkdownText.inLine(alternative)).replace("[", "\\[");
        return reference.isEmpty() ? label : "![" + label + "](" + reference + ")";
    }

    private String link(Element link, int depth) {
        String target = link.attr("href").strip();
        String text = oneLine(link, depth);
        boolean usable = target.matches("(?i)(https?|mailto):[^\\s<>()]+");
        return usable && !text.isEmpty() && !text.contains("](") ? "[" + text + "](" + target + ")" : text;
    }

    private String raised(Element element, String mark, int depth) {
        String text = oneLine(element, depth);
        return text.isEmpty() ? "" : mark + (text.length() == 1 || text.matches("\\w+") ? text : "(" + text + ")");
    }

    /** Text with marks of CommonMark made harmless, and sounds as links. */
    private String text(String text) {
        if (!text.contains("[sound:")) {
            return MarkdownText.escaped(text);
        }
        StringBuilder with = new StringBuilder();
        Matcher sound = SOUND.matcher(text);
        int from = 0;
        while (sound.find()) {
            with.append(MarkdownText.escaped(text.substring(from, sound.start())));
            String name = sound.group(1);
            String reference = media.apply(name);
            String label = OWN_NAME.matcher(name).replaceFirst("sound");
            label = MarkdownText.escaped(label).replace("[", "\\[");
            with.append(reference.isEmpty() ? label : "[" + label + "](" + reference + ")");
            from = sound.end();
        }
        return with.append(MarkdownText.escaped(text.substring(from))).toString();
    }
}
