package app.cumulus.note.line;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds lines under the words of a bullet that go on with it, in notes whose writer breaks bullets by hand, at any column: several
 * such lines show in mid-sentence that they go on, and hardly any line of this place says something new.
 */
final class HungLines {

    private static final int LEAST = 3;
    private static final int LEAST_COLUMNS = 40;
    private static final int MOST_COLUMNS_OFF = 1;

    private final List<String> lines;
    private final BitSet hung = new BitSet();

    private HungLines(List<String> lines) {
        this.lines = lines;
    }

    /** For each line whether it goes on with the one before. */
    static BitSet of(List<String> lines) {
        HungLines found = new HungLines(lines);
        int column = -1;
        int indent = 0;
        BitSet places = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = SourceLine.of(i + 1, lines.get(i), false);
            if (line.text().isEmpty() || Rulers.isRuler(lines.get(i))) {
                column = -1;
            } else if (line.isMarked()) {
                indent = SourceLine.indent(lines.get(i));
                column = lines.get(i).stripTrailing().length() - line.text().length();
            } else if (line.indentColumns() <= indent || Math.abs(line.indentColumns() - column) > MOST_COLUMNS_OFF) {
                column = -1;
            } else {
                places.set(i);
            }
        }
        found.settle(places);
        return found.hung;
    }

    private void settle(BitSet places) {
        int[] going = places.stream().filter(this::mayGoOn).toArray();
        long sure = IntStream.of(going).filter(this::surelyGoesOn).count();
        if (sure >= LEAST && going.length * 4 >= places.cardinality() * 3) {
            IntStream.of(going).forEach(hung::set);
        }
    }

    private boolean mayGoOn(int index) {
        String before = lines.get(index - 1).stripTrailing();
        String text = lines.get(index).strip();
        int first = text.codePointAt(0);
        return (Character.isLowerCase(first) || first == '(')
                && before.length() >= LEAST_COLUMNS
                && !Wrapping.endsSentence(before)
                && !Wrapping.startsAnew(text)
                && !text.startsWith("http");
    }

    private boolean surelyGoesOn(int index) {
        String before = lines.get(index - 1).stripTrailing();
        return Wrapping.isOpenEnd(before)
                || Wrapping.GOES_ON.contains(lines.get(index).strip().split("\\s", 2)[0]);
    }
}
