package app.cumulus.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds titles that nothing marks but the empty lines around them: a few words at the margin, an empty line, bullets. One such
 * line may be a remark; where most lines of this place in a file are titles, all are.
 */
final class LoneTitles {

    private static final int LEAST = 3;
    private static final int MOST_BLANK_LINES = 3;
    private static final int MOST_WORDS = 11;
    private static final int LONGEST = 90;

    /** Behind a colon a title lists what it is about; one with a number says something. */
    private static final Pattern SAYS = Pattern.compile(".*:.*\\d.*|.*[.;,!:`]");

    private LoneTitles() {}

    /** For each line whether it is such a title. */
    static boolean[] of(List<String> lines) {
        boolean[] titles = new boolean[lines.size()];
        List<Integer> places = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isPlace(lines, i)) {
                places.add(i);
                named += isName(lines.get(i).strip()) ? 1 : 0;
            }
        }
        if (named >= LEAST && named * 3 >= places.size() * 2) {
            places.forEach(index -> titles[index] = mayBeTitle(lines.get(index).strip()));
        }
        return titles;
    }

    /** An unmarked line at the margin between empty ones, with a bullet below. */
    private static boolean isPlace(List<String> lines, int index) {
        String line = lines.get(index);
        boolean alone = !line.isBlank()
                && !Character.isWhitespace(line.charAt(0))
                && (index == 0 || lines.get(index - 1).isBlank())
                && index + 1 < lines.size()
                && lines.get(index + 1).isBlank();
        if (!alone
                || Rulers.isRuler(line)
                || line.endsWith(":")
                || SourceLine.of(1, line, true).isMarked()) {
            return false;
        }
        int below = index + 1;
        while (below < lines.size()
                && below - index <= MOST_BLANK_LINES
                && lines.get(below).isBlank()) {
            below++;
        }
        return below < lines.size()
                && !Rulers.isRuler(lines.get(below))
                && SourceLine.of(1, lines.get(below), true).isMarked();
    }

    private static boolean isName(String line) {
        return HeadingWords.startHigh(line)
                && (HeadingWords.areHeading(line) || HeadingWords.areHeadingWithAddition(line));
    }

    private static boolean mayBeTitle(String line) {
        return isName(line)
                || line.length() <= LONGEST
                        && line.split("\\s+").length <= MOST_WORDS
                        && HeadingWords.startHigh(line)
                        && !SAYS.matcher(line).matches()
                        && !HeadingWords.areSentence(line);
    }
}
