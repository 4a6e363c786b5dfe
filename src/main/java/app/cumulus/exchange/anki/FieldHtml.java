package app.cumulus.exchange.anki;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
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
    private static final Pattern SOUND = Pattern.compile("\\[sound:([^\\]\n]{1,200})\\]");
    private static final Pattern PLAIN = Pattern.compile("(?U)\\p{L}[\\p{L}\\p{N} ,;?'()/%–—…-]*[\\p{L}?]");

    private final Predicate<String> isMedia;
    private final Set<String> media = new LinkedHashSet<>();

    /** @param isMedia whether a picture or sound of that name can go along */
    FieldHtml(Predicate<String> isMedia) {
        this.isMedia = isMedia;
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
        document.accept(new Pictures());
        Matcher sounds = SOUND.matcher(commonMark);
        while (sounds.find()) {
            if (isMedia.test(sounds.group(1))) {
                media.add(sounds.group(1));
            }
        }
        return RENDERER.render(document).strip();
    }

    /** Without the characters that separate fields or end a text in some programs. */
    static String fit(String text) {
        return UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** Older Anki looks for fields of the template in what a field holds. */
    static String inert(String html) {
        return html.replace("{{", "&#123;&#123;").replace("}}", "&#125;&#125;");
    }

    /** Notes the pictures that go along, and leaves the words of the others. */
    private final class Pictures extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            if (isMedia.test(image.getDestination())) {
                media.add(image.getDestination());
                return;
            }
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
