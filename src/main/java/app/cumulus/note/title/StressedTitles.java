package app.cumulus.note.title;

import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.Markup;
import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.Titles;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a line that is all in bold, underlined or slanted and names something: {@code **Night Crane**:}, {@code ***Hooks***}, {@code
 * <u>Lamps</u>}, {@code **[Piers](piers.md)**}.
 */
record StressedTitles(String text, boolean slanted) {

    private static final int MOST_WORDS = 10;
    private static final int MOST_SLANTED_WORDS = 6;
    private static final int MOST_SIGNS = 4;

    /** What is bold, and what is only slanted. */
    private static final Map<String, Boolean> SIGNS = Map.of("**", false, "__", false, "*", true, "_", true);

    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?<name>u|b|strong|ins|i|em|font|span|center|big)(?: [^<>]*)?>\\s*+(?<words>.*?)\\s*</\\k<name>>");

    /** A picture's or a text's origin, and no title. */
    private static final Pattern REMARK =
            Pattern.compile("(?i)(?:figure|fig|image|photo|source|note|update|edit|tip|table|from|by)\\b.*");

    private static final Pattern BEGINNING = Pattern.compile("[*_<].*", Pattern.DOTALL);

    static boolean isBold(String line) {
        return in(line, false).filter(title -> !title.slanted()).isPresent();
    }

    /** The title that a line is; few words, and where they are slanted only, they name something. */
    static Optional<StressedTitles> of(String line, boolean markdown) {
        return in(line, markdown)
                .filter(title -> title.slanted()
                        ? markdown && title.isName()
                        : ".;,!".indexOf(title.text().charAt(title.text().length() - 1)) < 0
                                && title.text().split("\\s+").length <= MOST_WORDS);
    }

    private boolean isName() {
        return HeadingWords.areHeading(text)
                && HeadingWords.startHigh(text)
                && text.indexOf(',') < 0
                && text.split("\\s+").length <= MOST_SLANTED_WORDS
                && !REMARK.matcher(text).matches();
    }

    private static Optional<StressedTitles> in(String line, boolean markdown) {
        String words = withoutBreak(line.strip());
        if (!BEGINNING.matcher(words).matches()) {
            return Optional.empty();
        }
        String colon = words.endsWith(":") ? ":" : "";
        words = words.substring(0, words.length() - colon.length()).strip();
        boolean bold = false;
        boolean stressed = false;
        for (int i = 0; i < MOST_SIGNS; i++) {
            String bare = withoutTag(words);
            String sign = bare.equals(words) ? signAround(words) : "";
            bold |= !bare.equals(words) || !sign.isEmpty() && !SIGNS.get(sign);
            stressed |= bold || !sign.isEmpty();
            words = bare.substring(sign.length(), bare.length() - sign.length()).strip();
        }
        boolean plain = words.indexOf('*') < 0 && words.indexOf('<') < 0 && !words.startsWith("_");
        String text = Titles.cleaned(markdown ? Markup.words(words) : words);
        return stressed && plain && !text.isEmpty() && Rulers.isTitle(words)
                ? Optional.of(new StressedTitles(text + colon, !bold))
                : Optional.empty();
    }

    private static String withoutBreak(String line) {
        return line.endsWith("\\") ? line.substring(0, line.length() - 1).strip() : line;
    }

    private static String withoutTag(String words) {
        Matcher tag = words.startsWith("<") ? TAG.matcher(words) : null;
        return tag != null && tag.matches() ? tag.group("words") : words;
    }

    /** The signs before and behind the words, if they stand nowhere between. */
    private static String signAround(String words) {
        for (int length = 2; length > 0; length--) {
            String sign = words.length() > 2 * length ? words.substring(0, length) : "";
            boolean around = SIGNS.containsKey(sign)
                    && words.endsWith(sign)
                    && !Character.isWhitespace(words.charAt(length))
                    && words.indexOf(sign, length) >= words.length() - 2 * length;
            if (around) {
                return sign;
            }
        }
        return "";
    }
}
