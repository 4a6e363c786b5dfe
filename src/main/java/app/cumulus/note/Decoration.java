package app.cumulus.note;

import java.util.regex.Pattern;

/** Takes off a line what is drawn around its words: arrows that point down, a ruler glued to its end. */
final class Decoration {

    private static final Pattern ARROWS_AROUND =
            Pattern.compile("^(?:\\\\/|\\|\\|)\\s++|(?<!\\s)\\s++(?:\\\\/|\\|\\|)$");

    private Decoration() {}

    static String stripped(String text) {
        int ruler = Rulers.gluedAt(text);
        String words = ruler < 0 ? text : text.substring(0, ruler).strip();
        boolean arrows = words.contains("\\/") || words.contains("||");
        return arrows ? ARROWS_AROUND.matcher(words).replaceAll("") : words;
    }
}
