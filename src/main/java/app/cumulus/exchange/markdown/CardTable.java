package app.cumulus.exchange.markdown;

import app.cumulus.exchange.text.CardPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of questions and answers: its columns say by their names what they hold, or there are just two. */
final class CardTable {

    private static final Pattern DELIMITER =
            Pattern.compile("^\\s{0,3}\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*$");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);

    private final List<String> header;
    private final List<Optional<CardPart>> parts;

    private CardTable(List<String> header, List<Optional<CardPart>> parts) {
        this.header = header;
        this.parts = parts;
    }

    static boolean isDelimiter(String line) {
        return DELIMITER.matcher(line).matches();
    }

    static boolean isRow(String line) {
        return !line.isBlank() && line.indexOf('|') >= 0;
    }

    /** The table below a header line; none where its columns cannot be told. */
    static Optional<CardTable> below(String headerLine) {
        List<String> header = cells(headerLine);
        List<Optional<CardPart>> parts = header.stream().map(CardPart::named).toList();
        boolean named = parts.contains(Optional.of(CardPart.QUESTION)) && parts.contains(Optional.of(CardPart.ANSWER));
        if (named) {
            return Optional.of(new CardTable(header, parts));
        }
        return header.size() == 2
                ? Optional.of(
                        new CardTable(header, List.of(Optional.of(CardPart.QUESTION), Optional.of(CardPart.ANSWER))))
                : Optional.empty();
    }

    /** The header, where it is a question and not the name of a column. */
    Optional<List<String>> headerCard() {
        boolean asks = header.get(0).endsWith("?") && !header.get(1).isBlank();
        return asks ? Optional.of(header) : Optional.empty();
    }

    /** What a row says of one part of its card; what stands behind the last column belongs to that. */
    String text(List<String> row, CardPart part) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.min(row.size(), parts.size()); column++) {
            if (parts.get(column).equals(Optional.of(part))) {
                boolean last = column == parts.size() - 1;
                texts.add(last ? String.join(" | ", row.subList(column, row.size())) : row.get(column));
            }
        }
        String text = String.join(
                "\n\n", texts.stream().filter(each -> !each.isBlank()).toList());
        return LINE_BREAK.matcher(text).replaceAll("\\\\\\\n");
    }

    /** The cells of a row; a bar behind a backslash is a letter. */
    static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        return List.of(inner.split("(?<!\\\\)\\|", -1)).stream()
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
