package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds titles without a colon among those that have one: few words behind an empty line, also in small letters, whose words come
 * again in what is told below. {@code night cranes} over {@code a crane swings slowly by night}.
 */
final class RepeatedTitles {

    private static final int MOST_WORDS = 4;
    private static final int MOST_LINES = 5;
    private static final int LEAST_LINES = 2;
    private static final int LEAST_WORDS_OF_A_LINE = 4;
    private static final int LEAST_LETTERS = 5;
    private static final Pattern SIGNS = Pattern.compile("[,;:.!?=>`|_/&\\d]");

    /** {@code Harbour Yard - night shifts (NS && LS)}: the side of the yard that is told below. */
    private static final Pattern SIDE =
            Pattern.compile("\\p{Lu}[^-–:()]{1,40} [-–] (?<side>\\p{L}[\\p{L}-]*(?: [\\p{L}-]+)?)(?: ?\\([^()]*\\))?");

    /** {@code keeps crates inside sheds}: what the thing above does. */
    private static final Pattern DOES = Pattern.compile("\\p{Ll}+(?<!s)s \\p{Ll}.*");

    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:and|or|but|so|then|which|that)\\b.*");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private RepeatedTitles() {}

    static boolean isOne(List<Piece> pieces, int index) {
        if (!(pieces.get(index) instanceof Piece.Words words)
                || words.mark() != Mark.NONE
                || words.tone() != Tone.PLAIN
                || words.indentColumns() != 0
                || !words.standalone()) {
            return false;
        }
        var side = SIDE.matcher(words.text());
        if (side.matches()) {
            return !words.leadsOn() && comesAgain(side.group("side"), pieces, index, false);
        }
        return words.leadsOn()
                && words.text().split(" ").length <= MOST_WORDS
                && !SIGNS.matcher(words.text()).find()
                && HeadingWords.areHeading(words.text())
                && !DOES.matcher(words.text()).matches()
                && comesAgain(words.text(), pieces, index, true);
    }

    /** Whether a long word of the title stands in the next lines at the margin, most of which have more words than a name. */
    private static boolean comesAgain(String title, List<Piece> pieces, int index, boolean close) {
        int lines = 0;
        int full = 0;
        boolean again = false;
        for (int i = index + 1; i < pieces.size() && lines < MOST_LINES; i++) {
            if (!(pieces.get(i) instanceof Piece.Words line)
                    || line.mark() != Mark.NONE
                    || line.indentColumns() != 0
                    || close && line.standalone()
                    || lines == 0 && GOES_ON.matcher(line.text()).matches()) {
                break;
            }
            lines++;
            full += line.text().split(" ").length >= LEAST_WORDS_OF_A_LINE ? 1 : 0;
            again |= share(title, line.text());
        }
        return again && lines >= LEAST_LINES && full * 2 > lines;
    }

    private static boolean share(String title, String line) {
        String said = line.toLowerCase(Locale.ROOT);
        return NO_LETTER
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .anyMatch(word -> said.contains(word.substring(0, LEAST_LETTERS)));
    }
}
