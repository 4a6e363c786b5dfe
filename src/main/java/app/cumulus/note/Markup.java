package app.cumulus.note;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes Markdown's inline marks off a line: bold and links become their words, code keeps its backticks. */
final class Markup {

    private static final Parser PARSER = Parser.builder().build();

    private Markup() {}

    static String words(String line) {
        if (!line.matches(".*[*_`\\[<&\\\\!].*")) {
            return line;
        }
        String text = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
        StringBuilder words = new StringBuilder();
        PARSER.parse("\u200b" + text.strip()).accept(new AbstractVisitor() {
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
                words.append(
                        tag.matches(
                                        "(?i)</?(?:br|b|i|u|em|strong|a|p|sub|sup|code|kbd|details|summary|img|div|span)\\b.*")
                                ? " "
                                : tag);
            }
        });
        return words.toString().replace("\u200b", "").replaceAll("\\s{2,}", " ").strip();
    }
}
