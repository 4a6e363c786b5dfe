package app.cumulus.exchange.report;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns texts of notes and cards into HTML that holds no markup of theirs, no link and no picture. */
public final class HtmlText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final char FIRST_CONTROL_PICTURE = '\u2400';

    private HtmlText() {}

    /** A text to the letter; control characters become visible. */
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\t', '\n' -> html.append(c);
                default -> html.append(c < ' ' ? (char) (FIRST_CONTROL_PICTURE + c) : c);
            }
        }
        return html.toString();
    }

    /** A text in CommonMark. */
    public static String ofCommonMark(String text) {
        Node document = PARSER.parse(text);
        document.accept(new LinksToWords());
        return RENDERER.render(document).strip();
    }

    /** Leaves the words of links and pictures: a report asks nothing of the network. */
    private static final class LinksToWords extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            unwrap(link);
        }

        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        private void unwrap(Node wrapper) {
            visitChildren(wrapper);
            Node child = wrapper.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                wrapper.insertBefore(child);
                child = next;
            }
            wrapper.unlink();
        }
    }
}
