package app.cumulus.note;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that are drawn rather than written: rulers, banners, braces under words. */
final class Rulers {

    private static final Pattern RULER = Pattern.compile("^\\s*([-=#*_~@+.?–—]{4,}|([-=#*_~@]\\s){4,}[-=#*_~@]?)\\s*$");
    private static final Pattern DOUBT = Pattern.compile("^\\s*\\?{4,}\\s*$");
    private static final Pattern BANNER = Pattern.compile("^\\s*([-=#@*~_])\\1{2,}\\s*(\\S.*?)\\s*[-=#@*~_]{3,}\\s*$");
    private static final Pattern BRACES = Pattern.compile("^(?=.*[\\\\/_|])[\\s\\\\/_|^~-]+$");
    private static final Pattern BRACES_WITH_LABELS =
            Pattern.compile("^\\s*\\\\_+[\\w\\s-]*_*/(?:\\s*\\\\_+[\\w\\s-]*_*/)*\\s*$");

    private Rulers() {}

    static boolean isRuler(String line) {
        return RULER.matcher(line).matches();
    }

    /** A ruler of question marks, which fences a passage that the writer doubts. */
    static boolean isDoubt(String line) {
        return DOUBT.matcher(line).matches();
    }

    /** Braces and underlines drawn under the words of the line above. */
    static boolean isDrawing(String line) {
        return BRACES.matcher(line).matches()
                || BRACES_WITH_LABELS.matcher(line).matches();
    }

    /** The title in {@code ----- TITLE -----}. */
    static Optional<String> bannerTitle(String line) {
        Matcher banner = BANNER.matcher(line);
        if (banner.matches() && banner.group(2).codePoints().anyMatch(Character::isLetter)) {
            return Optional.of(banner.group(2));
        }
        return Optional.empty();
    }
}
