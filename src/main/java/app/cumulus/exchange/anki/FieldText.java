package app.cumulus.exchange.anki;

import java.util.regex.Pattern;

/** The words of a field without its markup, as Anki takes them out. */
final class FieldText {

    private static final Pattern PICTURE = Pattern.compile("(?i)<img[^>]+src=[\"']?([^\"'>]+)[\"']?[^>]*>");
    private static final Pattern MARKUP = Pattern.compile("(?s)<.*?>");

    private FieldText() {}

    /** The words of a field that {@link FieldHtml} made; of a picture its file name. */
    static String words(String html) {
        String words = html;
        if (html.indexOf('<') >= 0) {
            words = MARKUP.matcher(PICTURE.matcher(html).replaceAll(" $1 ")).replaceAll("");
        }
        return words.indexOf('&') < 0 ? words : decoded(words);
    }

    private static String decoded(String words) {
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#123;", "{")
                .replace("&#125;", "}")
                .replace("&#58;", ":")
                .replace("&amp;", "&");
    }
}
