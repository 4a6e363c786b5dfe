package app.cumulus.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the titles of a plain note that stand alone in one pair of signs: {@code [Tugs]}, {@code *Tugs*}, {@code ~ Tugs ~}. */
final class FramedTitles {

    /** So few lines in the same signs may be something else. */
    private static final int LEAST = 3;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;

    private static final Pattern FRAMED = Pattern.compile(
            "(?<sign>[*_~\\[<{|«])[ \\t]*+(?<name>\\p{Lu}[\\p{L}\\d &/()+,.'’-]{0,58}?):?[ \\t]*(?<close>[*_~\\]>}|»]):?");

    private static final String OPEN = "*_~[<{|«";
    private static final String CLOSE = "*_~]>}|»";

    private final List<String> lines;
    private final Map<Character, Integer> titles = new HashMap<>();

    FramedTitles(NoteLines lines) {
        this.lines = lines.isMarkdown() ? List.of() : lines.all();
        for (int i = 0; i < this.lines.size(); i++) {
            Matcher framed = framed(i);
            if (framed != null) {
                // a row of them is a list
                titles.merge(framed.group("sign").charAt(0), isOverWords(i) ? 1 : -LEAST, Integer::sum);
            }
        }
    }

    /** The words of the title on the line with this index; none where it is not such a title. */
    Optional<String> title(int index) {
        Matcher framed = index < lines.size() ? framed(index) : null;
        return framed != null && titles.get(framed.group("sign").charAt(0)) >= LEAST
                ? Optional.of(framed.group("name").strip())
                : Optional.empty();
    }

    private Matcher framed(int index) {
        String line = lines.get(index).stripTrailing();
        if (line.isEmpty() || line.length() > LONGEST || OPEN.indexOf(line.charAt(0)) < 0) {
            return null;
        }
        Matcher framed = FRAMED.matcher(line);
        return framed.matches()
                        && OPEN.indexOf(framed.group("sign")) == CLOSE.indexOf(framed.group("close"))
                        && framed.group("name").split("\\s+").length <= MOST_WORDS
                        && HeadingWords.areHeading(framed.group("name"))
                ? framed
                : null;
    }

    /** Whether the next line, or the one behind an empty line, is one of words without such signs. */
    private boolean isOverWords(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < index + 3) {
            next++;
        }
        return next < lines.size() && !lines.get(next).isBlank() && framed(next) == null;
    }
}
