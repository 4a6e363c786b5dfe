package app.cumulus.note.line;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds arrows that stand for a colon: {@code Tugs ->} over lines that are set in, and not the link of a chain that goes on below. */
final class ArrowEnds {

    /** With so many in a note each of them names what is below it; else two lines must stand below. */
    private static final int USUAL = 3;

    private static final Pattern ARROW = Pattern.compile("\\s*+(?:-{1,3}>|={1,3}>|→|⇒|➜)\\s*+$");
    private static final Pattern NAME = Pattern.compile("[-*+•>\\s]*+(?:\\d{1,2}[.)]\\s)?[\\p{L}\\d`\"(][^>→⇒➜]*");

    private ArrowEnds() {}

    /** The lines, by their index, whose last arrow is to be read as a colon. */
    static BitSet of(List<String> lines) {
        BitSet ends = new BitSet(lines.size());
        BitSet sure = new BitSet(lines.size());
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            boolean arrow =
                    line.indexOf('>') > 0 || line.indexOf('→') > 0 || line.indexOf('⇒') > 0 || line.indexOf('➜') > 0;
            if (arrow
                    && ARROW.matcher(line).find()
                    && isName(ARROW.matcher(line).replaceFirst(""))) {
                int below = setIn(lines, i);
                ends.set(i, below > 0);
                sure.set(i, below > 1);
            }
        }
        return ends.cardinality() >= USUAL ? ends : sure;
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches()
                && HeadingWords.areHeading(SourceLine.of(1, words, false).text());
    }

    /** How many of the next two lines stand deeper. */
    private static int setIn(List<String> lines, int index) {
        int indent = SourceLine.indent(lines.get(index));
        int below = 0;
        for (int i = index + 1;
                i < Math.min(lines.size(), index + 3) && !lines.get(i).isBlank();
                i++) {
            if (SourceLine.indent(lines.get(i)) <= indent) {
                break;
            }
            below++;
        }
        return below;
    }

    /** The line with a colon in the place of its arrow. */
    static String withColon(String line) {
        return ARROW.matcher(line).replaceFirst(":");
    }
}
