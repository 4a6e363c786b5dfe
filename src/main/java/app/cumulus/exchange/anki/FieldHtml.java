package app.cumulus.exchange.anki;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns CommonMark into the HTML of a field. Markup that a text has itself is shown, not obeyed, and nothing in it can be taken
 * for a field of a template or for the end of a gap.
 */
final class FieldHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f]|\\p{Cs}");
    private static final Pattern SOUND = Pattern.compile("(?i).*\\.(mp3|ogg|oga|opus|wav|flac|m4a|aac|3gp|mp4|webm)");
    // Words in which CommonMark finds no mark and HTML nothing to escape.
    private static final Pattern PLAIN = Pattern.compile("(?U)\\p{L}[\\p{L}\\p{N} .,:;?'()/%=–—…-]*");

    private final MediaNames names;
    private final Set<String> media = new LinkedHashSet<>();

    FieldHtml(MediaNames names) {
        this.names = names;
    }

    /** The pictures and sounds of all fields made so far. */
    List<String> media() {
        return List.copyOf(media);
    }

    /** A field out of CommonMark. */
    String of(String commonMark) {
        String text = fit(commonMark);
        if (PLAIN.matcher(text).matches()) {
            return text.strip();
        }
        return inert(rendered(text));
    }

    /** A field out of words that are no CommonMark. */
    static String ofWords(String words) {
        return inert(fit(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    /** CommonMark as HTML in which {@code {{} still stands. */
    String rendered(String commonMark) {
        Node document = PARSER.parse(commonMark);
        document.accept(new Media());
        return RENDERER.render(document).strip();
    }

    /** Without the characters that separate fields or end a text in some programs. */
    static String fit(String text) {
        return isFit(text)
                ? text
                : UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    private static boolean isFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == '\u007f' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Older Anki looks for fields of the template in what a field holds. */
    static String inert(String html) {
        return html.replace("{{", "&#123;&#123;").replace("}}", "&#125;&#125;");
    }

    /** Names the pictures and sounds that go along as Anki does, and leaves the words of the other pictures. */
    private final class Media extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            Optional<String> name = names.of(image.getDestination());
            if (name.isEmpty()) {
                unwrap(image);
            } else if (SOUND.matcher(name.get()).matches()) {
                sound(image, name.get());
            } else {
                media.add(name.get());
                image.setDestination(name.get());
            }
        }

        @Override
        public void visit(Link link) {
            Optional<String> name = names.of(link.getDestination());
            if (name.isPresent()) {
                sound(link, name.get());
            } else {
                visitChildren(link);
            }
        }

        private void sound(Node node, String name) {
            media.add(name);
            node.insertBefore(new Text("[sound:" + name + "]"));
            node.unlink();
        }

        private void unwrap(Image image) {
            visitChildren(image);
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
