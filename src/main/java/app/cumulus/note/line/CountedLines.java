package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers and letters that are marks of a list though no blank or no sign stands behind them, because the lines beside
 * them count on: {@code 2.16 crates} between {@code 1.wide gates} and {@code 3.low walls}.
 */
final class CountedLines {

    /** The line begins with a value, not with a mark. */
    static final int VALUE = -1;

    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final int MOST_BETWEEN = 16;
    private static final int MOST_UNDER_TITLE = 80;
    private static final int LEAST_AMONG = 3;

    private static final Pattern MARK = Pattern.compile(
            "\\(?(?:(?<number>\\d{1,2})|(?<letter>[a-p])|(?:(?<roman>I{1,3}|IV|VI{0,3}|I?X)|(?<capital>[A-P]))(?=[.)]))(?:(?<sign>\\.\\)|\\)\\.|[.)]|-(?=\\s))(?<blank>\\s*+)(?=\\S)|\\s(?=\\p{Lu}))");

    private static final Pattern LISTED = Pattern.compile("\\d{1,2}[.)]\\s|[-*•+]\\s*+\\S");

    private static final Pattern FILE = Pattern.compile(
            "\\w\\.(?:txt|json|ya?ml|md|csv|log|jpe?g|png|pdf|zip|html?|js|py|sh|xml|tar|gz|sql|java|conf|ini)\\b.*");

    /** {@code 1.5 t}, which could number a line of an outline, too. */
    private static final Pattern DECIMAL =
            Pattern.compile("(?<whole>\\d{1,2})\\.(?<part>\\d{1,2})\\s+(?:\\p{Ll}|(?:[KMGTP]i?[Bb]|ms|vCPU)\\b).*");

    private final List<String> lines;
    private final int[] lengths;
    private final TreeMap<Integer, List<Item>> open = new TreeMap<>();
    private final List<Item> alone = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private boolean tight;

    private CountedLines(List<String> lines) {
        this.lines = lines;
        this.lengths = new int[lines.size()];
    }

    /**
     * A line that may be an item of a list.
     *
     * @param ordinal its number, or the place of its letter in the alphabet
     * @param tight whether its words follow its sign without a blank
     * @param sure whether what begins it can hardly be a part of its words
     */
    private record Item(int line, int ordinal, Kind kind, boolean tight, boolean sure, int length) {

        boolean goesOnFrom(Item last) {
            return ordinal == last.ordinal + 1
                    && kind == last.kind
                    && line - last.line <= (isHigh() ? MOST_UNDER_TITLE : MOST_BETWEEN);
        }

        boolean isHigh() {
            return kind == Kind.CAPITAL || kind == Kind.ROMAN;
        }

        boolean letter() {
            return kind != Kind.NUMBER;
        }
    }

    /** What it is counted with. */
    private enum Kind {
        NUMBER,
        LETTER,
        CAPITAL,
        ROMAN;

        /** Numbers may stand between capitals at the same indent. */
        int at(int indent) {
            return indent * (ROMAN.ordinal() + 1) + Math.max(ordinal(), LETTER.ordinal());
        }
    }

    /**
     * For each line how long its mark is; 0 where it has none that only the lines beside it tell, {@link #VALUE} where what
     * looks like the number of an outline is a value, and less where it is a title and its letter no mark, by as much as that is long.
     */
    static int[] marksOf(List<String> lines) {
        CountedLines counted = new CountedLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                counted.read(i);
            }
        }
        counted.open.values().forEach(counted::close);
        // the only one of its row, in a note whose other rows are written so
        counted.alone.stream()
                .filter(item -> counted.tight && item.tight() || counted.kinds.contains(item.kind()))
                .forEach(counted::mark);
        return counted.lengths;
    }

    private void read(int index) {
        int indent = SourceLine.indent(lines.get(index));
        Map<Integer, List<Item>> deeper = open.tailMap(Kind.ROMAN.at(indent), false);
        deeper.values().forEach(this::close);
        deeper.clear();
        Matcher mark = MARK.matcher(lines.get(index).strip());
        if (!mark.lookingAt() || FILE.matcher(lines.get(index).strip()).matches()) {
            return;
        }
        if (isValue(index)) {
            lengths[index] = VALUE;
        }
        Item item = item(index, mark);
        List<Item> run = open.computeIfAbsent(item.kind().at(indent), key -> new ArrayList<>());
        if (!run.isEmpty() && !item.goesOnFrom(run.get(run.size() - 1))) {
            close(run);
            run.clear();
        }
        run.add(item);
    }

    /** {@code A. Tugs} right over {@code 1. They pull} at the same indent is a title, and stands higher than the numbers. */
    private boolean isOverNumbers(int index, int indent) {
        String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
        return SourceLine.indent(next) == indent && LISTED.matcher(next.strip()).lookingAt();
    }

    /** A decimal number that no line near it counts on from. */
    private boolean isValue(int index) {
        Matcher decimal = DECIMAL.matcher(lines.get(index).strip());
        if (!decimal.matches()) {
            return false;
        }
        int part = Integer.parseInt(decimal.group("part"));
        String before = decimal.group("whole") + "." + (part - 1);
        String behind = decimal.group("whole") + "." + (part + 1);
        return lines.subList(Math.max(0, index - MOST_BETWEEN), Math.min(lines.size(), index + MOST_BETWEEN)).stream()
                .map(String::strip)
                .noneMatch(line -> beginsWith(line, before) || beginsWith(line, behind));
    }

    private static boolean beginsWith(String line, String number) {
        return line.startsWith(number)
                && (line.length() == number.length() || !Character.isDigit(line.charAt(number.length())));
    }

    private Item item(int index, Matcher mark) {
        Kind kind = mark.group("number") != null
                ? Kind.NUMBER
                : mark.group("letter") != null ? Kind.LETTER : mark.group("roman") != null ? Kind.ROMAN : Kind.CAPITAL;
        boolean signed = mark.group("sign") != null;
        boolean tight = signed && mark.group("blank").isEmpty();
        char next = lines.get(index).strip().charAt(mark.end());
        boolean sure = signed && (kind != Kind.NUMBER || !tight || !Character.isDigit(next));
        return new Item(index, ordinal(kind, mark), kind, tight, sure, mark.end());
    }

    private static int ordinal(Kind kind, Matcher mark) {
        return switch (kind) {
            case NUMBER -> Integer.parseInt(mark.group("number"));
            case LETTER -> mark.group("letter").charAt(0) - 'a' + 1;
            case CAPITAL -> mark.group("capital").charAt(0) - 'A' + 1;
            case ROMAN -> ROMANS.indexOf(mark.group("roman")) + 1;
        };
    }

    private void close(List<Item> run) {
        Item first = run.get(0);
        if (run.size() == 1) {
            alone.addAll(first.ordinal() == 1 && (first.tight() || first.isHigh()) && first.sure() ? run : List.of());
            return;
        }
        for (int i = 0; i < run.size() && (!first.letter() || first.ordinal() == 1); i++) {
            if (run.get(i).sure() || isBeside(run, i, i - 1) || isBeside(run, i, i + 1)) {
                mark(run.get(i));
            }
        }
        tight |= first.ordinal() == 1 && first.tight() && first.sure();
        if (first.ordinal() == 1 && first.isHigh()) {
            kinds.add(first.kind());
        }
    }

    private void mark(Item item) {
        boolean title = item.isHigh() && isOverNumbers(item.line(), SourceLine.indent(lines.get(item.line())));
        lengths[item.line()] = title ? -1 - item.length() : item.length();
    }

    /** Whether a sure item stands beside it in the row, written as it is. */
    private static boolean isBeside(List<Item> run, int index, int other) {
        return other >= 0
                && other < run.size()
                && run.get(other).sure()
                && (!run.get(index).tight() || run.get(other).tight() && run.size() >= LEAST_AMONG);
    }
}
