package app.cumulus.exchange.apkg;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The text in HTML, without its marks. */
final class HtmlText {

    private static final Pattern MARK = Pattern.compile("<[^>]*>");

    private HtmlText() {}

    /** What a reader sees, in one line. */
    static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String text = MARK.matcher(html).replaceAll(" ");
        return Parser.unescapeEntities(text, false).replace('\u00a0', ' ');
    }

    /** Text as HTML that shows it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
