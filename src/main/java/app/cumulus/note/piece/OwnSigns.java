package app.cumulus.note.piece;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads {@code Tug ~ pulls ships}, {@code Tug → pulls ships}, {@code Tug -pulls ships} or {@code [Tug] pulls ships} as {@code Tug: pulls
 * ships}, where several lines beside each other have the same sign of the writer's own between a name and what it means.
 */
public final class OwnSigns {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST = 400;

    /** Signs that part a name from its meaning wherever several lines have them. */
    private static final Pattern CLEAR = Pattern.compile(
            "(?<name>[\\p{L}\\d`\"'\\[<*_][^:;=~|>…→]{0,48}?)(?<sign> ?[–—](?!>) |\\s-(?=\\p{L})| :(?=\\p{L})| ::?= |(?<=[\\p{L})])(?: ?\\.{3,60}|\\.\\.) ?| \\| |(?<=\\p{L})- | ?… ?|: ?[–—-] | ~ | >> ?|(?<=\\p{L})=(?=\\p{L})| ?-{1,3}>(?=\\S)| -{2,3}> | ?[→⟶➜►] | ≈ | • |,? i\\.e\\. )(?<meaning>\\S.*)");

    /** Signs that stand between two names, too. */
    private static final Pattern WEAK = Pattern.compile(
            "(?<name>\\p{L}[^:;=~|>…→/]{0,48}?)(?<sign> ?/ | > | ; )(?<meaning>\\p{Ll}[\\p{Ll}'-]* \\S+ \\S.*)");

    /** {@code Tug [pulls ships]}, {@code Tug = "pulls ships"}. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?<name>\\p{L}[^:;=~|>…→\\[\\]\"]{0,48}?)(?<sign> ?\\[| ?= ?\")(?<meaning>\\p{Ll}[^\\[\\]\"]* [^\\[\\]\"]*)[\\]\"]\\.?");

    /** {@code [Tug] pulls ships}, {@code <Tug>: pulls ships}, {@code 'Tug' - pulls ships}. */
    private static final Pattern FRAMED = Pattern.compile(
            "(?:\\[(?<b>[^\\[\\]]{2,48})\\]|<(?<a>[^<>/]{2,48})>|'(?<q>[^']{2,48})'|\\*(?<s>[^*]{2,48})\\*)(?<sign>\\s?:\\s|\\s-\\s|\\s(?!(?:is|are|was|has|have|can|will|must|should|does|do)\\b))(?<meaning>\\S.*)");

    private OwnSigns() {}

    /**
     * A line with a name and its meaning.
     *
     * @param sign what parts them; empty where there is no such sign
     */
    private record Row(String name, String sign, String meaning) {

        static final Row NONE = new Row("", "", "");
    }

    public static List<Piece> read(List<Piece> pieces) {
        List<Piece> read = new ArrayList<>(pieces);
        int end;
        for (int start = 0; start < pieces.size(); start = end) {
            end = BracketMeanings.endOfRun(pieces, start);
            if (end - start >= LEAST_ROWS) {
                rewrite(pieces, start, end, read);
            }
        }
        return read;
    }

    private static void rewrite(List<Piece> pieces, int start, int end, List<Piece> read) {
        List<Row> rows = pieces.subList(start, end).stream().map(OwnSigns::row).toList();
        Map<String, Long> often = rows.stream()
                .filter(row -> !row.sign().isEmpty())
                .collect(Collectors.groupingBy(Row::sign, Collectors.counting()));
        for (int i = start; i < end; i++) {
            Row row = rows.get(i - start);
            long alike = often.getOrDefault(row.sign(), 0L);
            if (alike >= LEAST_ROWS && alike * 3 >= rows.size() * 2L) {
                read.set(i, ((Piece.Words) pieces.get(i)).with(row.name() + ": " + row.meaning()));
            }
        }
    }

    /** The line taken apart. */
    private static Row row(Piece piece) {
        if (!(piece instanceof Piece.Words words)
                || words.mark() == Mark.REMARK
                || words.text().length() > LONGEST) {
            return Row.NONE;
        }
        Matcher framed = FRAMED.matcher(words.text());
        if (framed.matches()) {
            for (String frame : List.of("b", "a", "q", "s")) {
                if (framed.group(frame) != null) {
                    return named(framed.group(frame), frame + framed.group("sign"), framed.group("meaning"));
                }
            }
        }
        for (Pattern form : List.of(CLOSED, CLEAR, WEAK)) {
            Matcher row = form.matcher(words.text());
            if (row.matches()) {
                return named(row.group("name"), kind(row.group("sign")), row.group("meaning"));
            }
        }
        return Row.NONE;
    }

    /** Of dots and dashes there may be more or fewer. */
    private static String kind(String sign) {
        return sign.strip().replaceAll("(.)\\1+", "$1$1");
    }

    private static Row named(String name, String sign, String meaning) {
        boolean names = name.split(" ").length <= MOST_NAME_WORDS && HeadingWords.areHeading(name);
        return names && meaning.indexOf(' ') > 0 ? new Row(name.strip(), sign, meaning) : Row.NONE;
    }
}
