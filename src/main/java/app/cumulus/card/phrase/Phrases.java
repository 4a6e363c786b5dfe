package app.cumulus.card.phrase;

import app.cumulus.card.text.Endings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small repairs of wording that several rules need. */
public final class Phrases {

    private static final Endings ENDINGS = new Endings("ies es s ed ing e y");
    private static final Pattern TITLE_WORD = Pattern.compile("\\s\\p{Lu}\\p{Ll}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern EXAMPLES = Pattern.compile("(?i), (?:such as|like|e\\.?g\\.?) .*$");

    private Phrases() {}

    /** {@code the gate is wet, such as at night} without what only stands for others. */
    public static String withoutExamples(String words) {
        return EXAMPLES.matcher(words).replaceFirst("");
    }

    /** With a capital first letter, unless it begins with code or a name such as {@code io1}. */
    public static String capitalised(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return text;
        }
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String word = text.substring(0, end);
        boolean name =
                word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '_');
        return name ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** With a small first letter where the first word is an ordinary one. */
    public static String lowered(String text) {
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0))) {
            return text;
        }
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String rest = text.substring(1, end);
        boolean ordinary = rest.chars().allMatch(c -> Character.isLowerCase(c) || "-,'’".indexOf(c) >= 0);
        return ordinary ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** In small letters at its beginning, unless its later words have capitals, too: {@code Night Gate}. */
    public static String ordinary(String words) {
        return TITLE_WORD.matcher(words).find() ? words : lowered(words);
    }

    /** Without the full stop, comma or open "&" at its end. */
    public static String bare(String text) {
        String stripped = text.strip();
        int end = stripped.length();
        while (end > 0 && (isBlank(stripped.charAt(end - 1)) || ".,;:&".indexOf(stripped.charAt(end - 1)) >= 0)) {
            end--;
        }
        return stripped.substring(0, end).strip();
    }

    /** The words of a text in lower case, without the endings that do not change what they name. */
    public static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1) {
                stems.add(word.length() > 4 ? ENDINGS.cutFrom(word) : word);
            }
        }
        return stems;
    }

    public static int words(String text) {
        String stripped = text.strip();
        int words = 0;
        for (int i = 0; i < stripped.length(); i++) {
            boolean begins = i == 0 || isBlank(stripped.charAt(i - 1));
            words += begins && !isBlank(stripped.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
