package app.cumulus.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles between equals signs as some wikis have them: the more signs, the higher; {@code ====== Harbour ======} stands over {@code ==== Piers ====}. */
final class WikiTitles {

    private static final int LEAST = 3;
    private static final Pattern TITLE = Pattern.compile("(?<signs>={2,6})\\s++(?<title>[^=\\s][^=]*+)\\k<signs>\\s*+");

    private final int longest;

    WikiTitles(List<String> lines) {
        int[] signs =
                lines.stream().mapToInt(WikiTitles::signs).filter(n -> n > 0).toArray();
        boolean fall = signs.length >= LEAST;
        boolean differ = false;
        for (int count : signs) {
            fall &= count <= signs[0];
            differ |= count < signs[0];
        }
        this.longest = fall && differ ? signs[0] : 0;
    }

    /** The level of the title that the line is; 0 where it is none, or where the note has titles of one length or of growing ones. */
    int level(String line) {
        int signs = longest == 0 ? 0 : signs(line);
        return signs == 0 ? 0 : longest - signs + 1;
    }

    private static int signs(String line) {
        Matcher title = line.startsWith("==") ? TITLE.matcher(line) : null;
        return title != null && title.matches() ? title.group("signs").length() : 0;
    }
}
