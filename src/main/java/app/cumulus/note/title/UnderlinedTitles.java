package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.SourceLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Titles over a ruler of about their own length. One of them needs an empty line before it, for its ruler may only part what is
 * above from what is below; who has drawn several means all of them, also those right below other lines, with a number, with a
 * question, or over a ruler that was drawn longer.
 */
final class UnderlinedTitles {

    private static final int LEAST = 3;
    private static final int MOST_WORDS_OF_A_QUESTION = 10;
    private static final int COLUMNS_OFF = 4;
    private static final int MORE_COLUMNS_OFF = 8;

    private static final Pattern QUESTION =
            Pattern.compile("(?:How|What|Why|When|Where|Which|Who)(?:'?s)? [^.;:!?]{2,80}+\\??");

    private final List<String> lines;
    private final boolean usual;

    UnderlinedTitles(List<String> lines) {
        this.lines = lines;
        this.usual = IntStream.range(0, lines.size() - 1)
                        .filter(i -> isDrawn(i) && isSure(i))
                        .count()
                >= LEAST;
    }

    /** Whether the note has several of them. */
    boolean isUsual() {
        return usual;
    }

    /** Whether an unbroken ruler stands under the line. */
    boolean isDrawn(int index) {
        String ruler = lines.get(index + 1).strip();
        char sign = ruler.isEmpty() ? ' ' : ruler.charAt(0);
        return (sign == '=' || sign == '-') && ruler.indexOf(' ') < 0 && Rulers.isRuler(ruler);
    }

    boolean isTitle(int index) {
        return isSure(index) || usual && isMeant(index);
    }

    /** The words of the title, without its number. */
    String words(int index) {
        return line(index).text();
    }

    private boolean isSure(int index) {
        SourceLine line = line(index);
        boolean fits = rulerLength(index) <= line.text().length() * 3 / 2 + COLUMNS_OFF;
        return isBlank(index - 1) && fits && !line.isMarked() && isName(line.text());
    }

    /** {@code Quay}, {@code Quay - Cranes of the North (Old)}. */
    private static boolean isName(String text) {
        return HeadingWords.areHeading(text) || HeadingWords.areHeadingWithAddition(text);
    }

    private boolean isMeant(int index) {
        SourceLine line = line(index);
        String text = line.text();
        int ruler = rulerLength(index);
        boolean fits = ruler <= lines.get(index).strip().length() * 2 + MORE_COLUMNS_OFF && ruler * 2 >= text.length();
        boolean flush =
                line.indentColumns() == 0 && SourceLine.indent(lines.get(index + 1)) == 0 && line.mark() != Mark.BULLET;
        boolean apart = isBlank(index - 1) || !Rulers.isRuler(lines.get(index - 1)) || isDrawn(index - 2);
        boolean exact = Math.abs(ruler - text.length()) <= COLUMNS_OFF;
        boolean name = isName(text) && (isBlank(index - 1) || HeadingWords.startHigh(text) || exact)
                || line.isMarked() && HeadingWords.areShortName(text)
                || QUESTION.matcher(text).matches() && text.split("\\s+").length <= MOST_WORDS_OF_A_QUESTION;
        return fits && flush && apart && name;
    }

    private SourceLine line(int index) {
        return SourceLine.of(index + 1, lines.get(index), false);
    }

    private int rulerLength(int index) {
        return lines.get(index + 1).strip().length();
    }

    private boolean isBlank(int index) {
        return index < 0 || lines.get(index).isBlank();
    }
}
