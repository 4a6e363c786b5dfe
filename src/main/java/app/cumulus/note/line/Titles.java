package app.cumulus.note.line;

import java.util.regex.Pattern;

/** Takes off a title what is not said with it: little pictures around it, the number a program files the page by, {@code Q:}. */
public final class Titles {

    /** Signs drawn as pictures; those of arrows and letters are none. */
    static final String PICTURE =
            "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{26FF}\\x{2702}-\\x{275F}\\x{2795}-\\x{2797}\\x{23E9}-\\x{23FA}\\x{2B1B}\\x{2B1C}\\x{2B50}\\x{2B55}\\x{FE0F}\\x{200D}]";

    /** {@code :rocket: Cranes}. */
    private static final String NAMED = "(?<![\\p{L}\\d]):[a-z]{2,20}(?:_[a-z]{1,20}){0,4}:(?![\\p{L}\\d])";

    private static final Pattern AROUND = Pattern.compile("^(?:(?:" + PICTURE + "|" + NAMED
            + ")\\s*+){1,8}|\\s*+(?:\\s?(?:" + PICTURE + "|" + NAMED + ")){1,8}(?=\\s*+:?$)");

    /** {@code Cranes 0123456789abcdef0123456789abcdef}. */
    private static final Pattern FILED = Pattern.compile("\\s(?=\\S*[0-9])[0-9a-f]{32}$");

    /** {@code Q3: What is a crane?} */
    private static final Pattern ASKED = Pattern.compile("^(?:Q|Question)\\s?\\d{0,3}\\s?[:.)]\\s++(?=\\p{Lu}.*\\?$)");

    private Titles() {}

    public static String cleaned(String text) {
        String words = text.strip();
        if (words.codePoints().anyMatch(sign -> sign > 0x2300) || words.indexOf(':') >= 0) {
            words = AROUND.matcher(words).replaceAll("").strip();
        }
        return ASKED.matcher(FILED.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
