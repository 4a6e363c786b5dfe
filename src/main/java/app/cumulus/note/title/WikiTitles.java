package app.cumulus.note.title;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Titles between equals signs. In notes that begin with the longest, more signs stand higher: {@code ====== Harbour ======} over
 * {@code ==== Piers ====}; in those that begin with the shortest, fewer do: {@code = Harbour =} over {@code == Piers ==}.
 */
final class WikiTitles {

    private static final int LEAST = 3;
    private static final Pattern TITLE = Pattern.compile("(?<signs>={1,6})\\s++(?<title>[^=\\s][^=]*+)\\k<signs>\\s*+");

    private final int longest;
    private final boolean rising;

    WikiTitles(List<String> lines) {
        int[] signs =
                lines.stream().mapToInt(WikiTitles::signs).filter(n -> n > 0).toArray();
        int first = signs.length < LEAST ? 0 : signs[0];
        boolean differ = IntStream.of(signs).anyMatch(count -> count != first);
        boolean fall = first > 1 && IntStream.of(signs).allMatch(count -> count > 1 && count <= first);
        this.longest = fall && differ ? first : 0;
        this.rising = differ && first > 0 && IntStream.of(signs).allMatch(count -> count >= first);
    }

    /** The level of the title that the line is; 0 where it is none, or where the note has titles of one length or in no order. */
    int level(String line) {
        int signs = longest == 0 && !rising ? 0 : signs(line);
        return signs == 0 || rising ? signs : longest - signs + 1;
    }

    private static int signs(String line) {
        Matcher title = line.startsWith("=") ? TITLE.matcher(line) : null;
        return title != null && title.matches() ? title.group("signs").length() : 0;
    }
}
