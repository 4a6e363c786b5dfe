package app.cumulus.note.title;

import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.Rulers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of a plain note that stand alone in one pair of signs or behind one sign that nothing else has: {@code [Tugs]},
 * {@code *Tugs*}, {@code *** Tugs ***}, {@code //Tugs}, {@code @Tugs}.
 */
final class FramedTitles {

    /** So few lines in the same signs may be something else. */
    private static final int LEAST = 3;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int MOST_SIGNS = 6;
    private static final String OPEN = "*_~[<{|«(-^%\"\u201c>@#/;\\";
    private static final String CLOSE = "*_~]>}|»)-^%\"\u201d";

    /** Behind these alone a line is a title only where no other line of the note begins so. */
    private static final String PREFIXES = ">@#~/;\\";

    private static final Pattern FRAMED = Pattern.compile(
            "(?<open>(?<sign>[*_~\\[<{|«(^%\"\u201c-])\\k<sign>{0,5})[ \\t]*+(?<name>\\p{Lu}[\\p{L}\\d &/+,.'’-]{0,58}?):?[ \\t]*(?<close>[*_~\\]>}|»)^%\"\u201d-])\\k<close>{0,5}:?");
    private static final Pattern PREFIXED = Pattern.compile(
            "(?<open>/\\*{1,2}|-{2,6}|(?<sign>[>@#~/;\\\\%])\\k<sign>{0,2})[ \\t]*+(?<name>\\p{Lu}[\\p{L}\\d &/+,.'’()-]{0,58}?):?(?: ?\\*{1,2}/)?");

    private static final Pattern CODE = Pattern.compile(".*[;{}\\\\]\\s*");

    /** A title by its sign, and how often that stands in a row. */
    private record Framed(char sign, int signs, String name) {}

    private final List<String> lines;
    private final Map<Character, Integer> titles = new HashMap<>();
    private final Map<Character, Integer> most = new HashMap<>();

    FramedTitles(NoteLines lines) {
        this.lines = lines.isMarkdown() ? List.of() : lines.all();
        for (int i = 0; i < this.lines.size(); i++) {
            String line = this.lines.get(i);
            Optional<Framed> framed = framed(i);
            if (framed.isPresent()) {
                // a row of them is a list
                titles.merge(framed.get().sign(), isOverWords(i) ? 1 : -LEAST, Integer::sum);
                most.merge(framed.get().sign(), framed.get().signs(), Math::max);
            } else if (!line.isEmpty() && PREFIXES.indexOf(line.charAt(0)) >= 0 && !Rulers.isRuler(line)) {
                titles.merge(line.charAt(0), -LEAST, Integer::sum);
            }
        }
    }

    /** The words of the title on the line with this index; none where it is not such a title. */
    Optional<String> title(int index) {
        return found(index).map(Framed::name);
    }

    /** How many levels it stands below those of its sign with more signs in a row: 0 or 1. */
    int depth(int index) {
        return found(index)
                .filter(framed -> framed.signs() < most.get(framed.sign()))
                .map(framed -> 1)
                .orElse(0);
    }

    private Optional<Framed> found(int index) {
        return index < lines.size()
                ? framed(index).filter(framed -> titles.get(framed.sign()) >= LEAST)
                : Optional.empty();
    }

    private Optional<Framed> framed(int index) {
        String line = lines.get(index).stripTrailing();
        if (line.isEmpty() || line.length() > LONGEST || OPEN.indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher framed = FRAMED.matcher(line);
        boolean pair = framed.matches() && OPEN.indexOf(framed.group("sign")) == CLOSE.indexOf(framed.group("close"));
        Matcher words = pair ? framed : PREFIXED.matcher(line);
        boolean title = (pair || words.matches())
                && (pair
                        || line.charAt(0) != '-'
                        || index == 0
                        || lines.get(index - 1).isBlank())
                && words.group("open").length() <= MOST_SIGNS
                && words.group("name").split("\\s+").length <= MOST_WORDS
                && HeadingWords.areHeading(words.group("name"));
        return title
                ? Optional.of(new Framed(
                        line.charAt(0),
                        words.group("open").length(),
                        words.group("name").strip()))
                : Optional.empty();
    }

    /** Whether the next line, or the one behind an empty line, is one of words without such signs; over code it is a comment. */
    private boolean isOverWords(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next < index + 3) {
            next++;
        }
        return next < lines.size()
                && !lines.get(next).isBlank()
                && !CODE.matcher(lines.get(next)).matches()
                && (framed(next).isEmpty()
                        || framed(next).get().signs() != framed(index).get().signs());
    }
}
