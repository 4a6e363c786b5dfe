package app.cumulus.note.title;

import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.Rulers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain notes whose parts are set off by rulers, most of which have the name of the next part below: there each ruler ends the
 * part before it, whatever stands below, and the name may have what it means or what its letters stand for behind it.
 */
final class RuledSections {

    private static final int LEAST = 4;
    private static final int LEAST_COLUMNS = 10;
    private static final int MOST_BLANK_LINES = 3;
    private static final int MOST_WORDS = 12;
    private static final int MOST_WORDS_OF_A_TERM = 4;

    /** {@code NC & DC - Night Cranes and Day Cranes}, {@code Crane -}. */
    private static final Pattern WITH_ADDITION =
            Pattern.compile("(?<name>\\p{Lu}[^-–:.;,]{1,40}) [-–](?: \\p{Lu}[^,]*)?");

    private static final Pattern MEANT =
            Pattern.compile("(?<name>\\p{Lu}[^-–:.;,=>()]{1,40}?)(?:(?: [-–]|:) | [-=]>)\\s*\\S.*");

    private final NoteLines lines;
    private final boolean usual;

    RuledSections(NoteLines lines) {
        this.lines = lines;
        this.usual = !lines.isMarkdown() && areUsual();
    }

    private boolean areUsual() {
        int rulers = 0;
        int named = 0;
        int under = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (Rulers.bannerTitle(lines.get(i)).isPresent()) {
                return false;
            }
            if (isLong(i)) {
                int next = below(i);
                rulers++;
                named += next > 0 && isName(lines.get(next).strip()) ? 1 : 0;
                // a ruler under a title, or the lower side of a box
                under += lines.isBlank(i - 1)
                                || !isName(lines.get(i - 1).strip())
                                || !lines.isBlank(i - 2) && !isLong(i - 2)
                        ? 0
                        : 1;
            }
        }
        return rulers >= LEAST && named * 3 >= rulers * 2 && under * 4 <= rulers;
    }

    /** Whether the line is a ruler between two parts. */
    boolean isRuler(int index) {
        return usual && isLong(index);
    }

    /** Whether the line behind a ruler is the name of a part. */
    boolean isTitle(int index) {
        return usual && isName(lines.get(index).strip());
    }

    /**
     * The term with which the part below the ruler begins, {@code Night Crane - lifts crates by night}: the name of a part that has
     * no other. None where another paragraph of the part begins with one, too.
     */
    Optional<String> termBelow(int ruler) {
        int first = isRuler(ruler) ? below(ruler) : -1;
        if (first < 0 || isTitle(first) || term(first).isEmpty()) {
            return Optional.empty();
        }
        for (int i = first + 1; i < lines.size() && !isLong(i); i++) {
            if (lines.isBlank(i - 1) && !lines.isBlank(i) && term(i).isPresent()) {
                return Optional.empty();
            }
        }
        return term(first);
    }

    private Optional<String> term(int index) {
        var meant = MEANT.matcher(lines.get(index));
        return Optional.of(meant)
                .filter(Matcher::matches)
                .map(found -> found.group("name"))
                .filter(name -> name.split(" ").length <= MOST_WORDS_OF_A_TERM && HeadingWords.areHeading(name));
    }

    private boolean isLong(int index) {
        String line = index < 0 ? "" : lines.get(index).strip();
        return line.length() >= LEAST_COLUMNS && Rulers.isRuler(line);
    }

    /** The first line below that is not empty; -1 if there is none near it. */
    private int below(int ruler) {
        int next = ruler + 1;
        while (next < lines.size() && next <= ruler + MOST_BLANK_LINES && lines.isBlank(next)) {
            next++;
        }
        return lines.isBlank(next) ? -1 : next;
    }

    private static boolean isName(String line) {
        if (!HeadingWords.startHigh(line) || Rulers.isRuler(line)) {
            return false;
        }
        var more = WITH_ADDITION.matcher(line);
        return HeadingWords.areHeading(line)
                || more.matches()
                        && line.split(" ").length <= MOST_WORDS
                        && !HeadingWords.areSentence(line)
                        && HeadingWords.areHeading(more.group("name"));
    }
}
