package app.cumulus.note.line;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises lines that are drawn rather than written: rulers, banners, braces and arrows under words. */
public final class Rulers {

    private static final Pattern RULER = Pattern.compile(
            "/{0,2}[-=#*_~@+.?–—]{4,}+/?|(?:---|\\*\\*\\*|___|===)|(?:[-=#*_~@]\\s){3,}+[-=#*_~@]?|(?:\\* \\* \\*|- - -|_ _ _)"
                    // the upper and the lower edge of a box
                    + "|[╭┌┏╔╒╓╰└┗╚╘╙]?[─━═‾]{4,}+[╮┐┓╗╕╖╯┘┛╝╛╜]?");
    private static final Pattern DOUBT = Pattern.compile("\\?{4,}+");
    private static final Pattern DRAWN = Pattern.compile("[\\s\\\\/_|^~-]+");
    private static final String BANNER_SIGNS = "-=#@*~_:";
    private static final int LONGEST_TITLE = 120;
    private static final int LEAST_RUN = 3;

    /** Signs that also mark bold words and Markdown headings draw a banner only in longer runs. */
    private static final int LEAST_RUN_OF_MARKUP = 7;

    private static final int LEAST_GLUED = 2;
    private static final int LEAST_RUN_BEHIND_WORDS = 10;

    private Rulers() {}

    public static boolean isRuler(String line) {
        return RULER.matcher(line.strip()).matches();
    }

    /** A ruler of question marks, which fences a passage that the writer doubts. */
    public static boolean isDoubt(String line) {
        return DOUBT.matcher(line.strip()).matches();
    }

    /** Strokes drawn under the words of the line above, such as braces, underlines, arrows that point down. */
    public static boolean isDrawing(String line) {
        return DRAWN.matcher(line).matches() && line.chars().anyMatch(c -> "\\/_|^~".indexOf(c) >= 0);
    }

    /** The title in {@code ----- TITLE -----}. */
    public static Optional<String> bannerTitle(String raw) {
        String line = raw.strip();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (BANNER_SIGNS.indexOf(line.charAt(0)) < 0) {
            return line.endsWith("#") ? titleBefore(line) : Optional.empty();
        }
        char sign = line.charAt(0);
        int start = 0;
        while (start < line.length() && line.charAt(start) == sign) {
            start++;
        }
        int end = line.length();
        while (end > start && BANNER_SIGNS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int least = "#*~_".indexOf(sign) >= 0 ? LEAST_RUN_OF_MARKUP : LEAST_RUN;
        String title = line.substring(start, end).strip();
        int behind = line.length() - end;
        boolean drawn = start >= least && behind >= least || isGlued(line, start, behind);
        return drawn && isTitle(title) ? Optional.of(title) : Optional.empty();
    }

    /** {@code ###PIERS#####}: number signs without a blank are no mark of Markdown. */
    private static boolean isGlued(String line, int before, int behind) {
        return line.charAt(0) == '#'
                && before + behind >= LEAST_RUN_OF_MARKUP
                && (Math.min(before, behind) >= LEAST_GLUED || before >= LEAST_RUN_OF_MARKUP && behind == 0)
                && before < line.length()
                && !Character.isWhitespace(line.charAt(before));
    }

    /** {@code PIERS#######}: the words before a run of number signs; none where they say something. */
    private static Optional<String> titleBefore(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        boolean drawn = line.length() - end >= LEAST_RUN_OF_MARKUP && line.indexOf('#') == end;
        String title = line.substring(0, end).strip();
        return drawn && isTitle(title) && HeadingWords.areHeading(title) ? Optional.of(title) : Optional.empty();
    }

    /** The words of {@code | TITLE |} or {@code // TITLE} within a box. */
    public static String withoutSides(String boxed) {
        String line = boxed.startsWith("//") ? boxed.substring(2).strip() : boxed;
        int end = line.length() - 1;
        boolean sides = end > 1 && "|│┃║#*=/".indexOf(line.charAt(0)) >= 0 && line.charAt(0) == line.charAt(end);
        return sides ? line.substring(1, end).strip() : line;
    }

    /** Where the ruler begins that is glued to the end of a line of words; -1 where there is none. */
    public static int gluedAt(String line) {
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            boolean goesOn = "-=#@".indexOf(sign) >= 0 && (run == 0 || line.charAt(i - 1) == sign);
            run = goesOn ? run + 1 : 0;
            if (run == LEAST_RUN_BEHIND_WORDS) {
                int start = i + 1 - run;
                boolean words = line.substring(0, start).codePoints().anyMatch(Character::isLetter);
                boolean toTheEnd = BANNER_SIGNS.indexOf(line.charAt(line.length() - 1)) >= 0;
                return words && toTheEnd ? start : -1;
            }
        }
        return -1;
    }

    public static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && text.codePoints().anyMatch(Character::isLetter);
    }
}
