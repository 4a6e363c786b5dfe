package app.cumulus.card.text;

import java.util.regex.Pattern;

/** Takes remarks in round brackets out of a text: {@code Crane} of {@code Crane (red)}. */
public final class Brackets {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private Brackets() {}

    /** The text without its brackets and the blanks before them. */
    public static String without(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }
}
