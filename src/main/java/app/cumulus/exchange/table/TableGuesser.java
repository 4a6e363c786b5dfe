package app.cumulus.exchange.table;

import app.cumulus.exchange.text.CellHtml;
import app.cumulus.exchange.text.DeckText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses from the first rows of a table how it is to be read. */
public final class TableGuesser {

    private static final int HEAD_CHARS = 1 << 17;
    private static final int ROWS = 200;
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    /** Longest text of a tag, in words. */
    private static final int TAG_WORDS = 4;

    private TableGuesser() {}

    /** The guess for a file; none where its lines do not fall into columns. */
    public static Optional<TableGuess> guess(Path file) throws IOException {
        return guess(DeckText.of(file).head(HEAD_CHARS));
    }

    /** The guess for a file whose separator is known; where it is not, the same as without. */
    public static Optional<TableGuess> guess(Path file, Optional<Character> separator) throws IOException {
        if (separator.isEmpty()) {
            return guess(file);
        }
        String head = DeckText.of(file).head(HEAD_CHARS);
        AnkiHeader anki = AnkiHeader.of(head);
        Sample sample = sample(wholeRows(head), separator.get(), anki.isThere());
        return sample.width == 0 ? Optional.empty() : Optional.of(guess(sample, anki));
    }

    /** Without the row that the head of a long file cuts in two. */
    private static String wholeRows(String head) {
        return head.length() < HEAD_CHARS ? head : head.substring(0, head.lastIndexOf('\n') + 1);
    }

    static Optional<TableGuess> guess(String head) {
        AnkiHeader anki = AnkiHeader.of(head);
        return sample(head, anki).map(sample -> guess(sample, anki));
    }

    /** The first rows, read with one separator. */
    record Sample(char separator, List<List<String>> rows, int width, double share) {}

    static Optional<Sample> sample(String head, AnkiHeader anki) {
        String whole = wholeRows(head);
        if (anki.separator().isPresent()) {
            return Optional.of(sample(whole, anki.separator().get(), true));
        }
        Sample best = null;
        for (char separator : SEPARATORS) {
            Sample sample = sample(whole, separator, anki.isThere());
            boolean better = best == null || sample.share > best.share + 0.001;
            if (sample.width >= 2 && better) {
                best = sample;
            }
        }
        if (best == null && anki.isThere()) {
            best = sample(whole, '\t', true);
        }
        return Optional.ofNullable(best);
    }

    private static Sample sample(String head, char separator, boolean remarks) {
        List<List<String>> rows = new ArrayList<>();
        boolean broken = false;
        try (CsvReader<CsvRecord> reader = TableReader.rows(separator, remarks).ofCsvRecord(head)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields());
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            broken = true;
        } catch (IOException e) {
            throw new IllegalStateException("bug: a text in memory cannot fail to be read", e);
        }
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        Optional<Map.Entry<Integer, Long>> usual = widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        double share = usual.map(each -> (double) each.getValue() / rows.size()).orElse(0.0);
        return new Sample(separator, rows, usual.map(Map.Entry::getKey).orElse(0), broken ? share * 0.9 : share);
    }

    private static TableGuess guess(Sample sample, AnkiHeader anki) {
        List<String> first = sample.rows.isEmpty() ? List.of() : sample.rows.get(0);
        boolean header = !anki.isThere() && isHeader(first);
        List<String> names = header
                ? first
                : anki.columns().map(line -> cells(line, sample.separator)).orElse(List.of());
        List<ColumnRole> roles = anki.isThere()
                ? anki.roles(names, sample.width)
                : header ? named(first) : byContent(sample.rows, sample.width);
        boolean html = anki.html()
                .orElseGet(() -> sample.rows.stream().flatMap(List::stream).anyMatch(CellHtml::isIn));
        return new TableGuess(
                sample.separator, header, html, roles, anki.isThere(), anki.deck(), anki.noteType(), anki.tags());
    }

    private static List<String> cells(String line, char separator) {
        return List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1));
    }

    /** Whether a first row names the columns: one is a question, another an answer. */
    private static boolean isHeader(List<String> row) {
        List<ColumnRole> roles = row.stream().map(ColumnRole::named).toList();
        boolean names = row.stream().allMatch(cell -> cell.length() <= 40 && !cell.contains("\n"));
        return names
                && roles.contains(ColumnRole.QUESTION)
                && (roles.contains(ColumnRole.ANSWER) || roles.contains(ColumnRole.TAGS));
    }

    private static List<ColumnRole> named(List<String> header) {
        List<ColumnRole> roles = new ArrayList<>();
        Set<ColumnRole> once = new HashSet<>();
        for (String name : header) {
            ColumnRole role = ColumnRole.named(name);
            boolean repeated = !once.add(role) && (role == ColumnRole.QUESTION || role == ColumnRole.ANSWER);
            roles.add(repeated ? ColumnRole.EXTRA : role);
        }
        return roles;
    }

    private static List<ColumnRole> byContent(List<List<String>> rows, int width) {
        int question = isNumbering(rows) && width > 2 ? 1 : 0;
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (column < question) {
                roles.add(ColumnRole.IGNORED);
            } else if (column == question) {
                roles.add(ColumnRole.QUESTION);
            } else if (column == question + 1) {
                roles.add(ColumnRole.ANSWER);
            } else {
                roles.add(areTags(rows, column) ? ColumnRole.TAGS : ColumnRole.EXTRA);
            }
        }
        return roles;
    }

    private static boolean isNumbering(List<List<String>> rows) {
        return rows.size() > 1
                && rows.stream().allMatch(row -> row.get(0).strip().matches("\\d{1,6}[.)]?"));
    }

    private static boolean areTags(List<List<String>> rows, int column) {
        List<String> cells = rows.stream()
                .filter(row -> row.size() > column && !row.get(column).isBlank())
                .map(row -> row.get(column))
                .toList();
        boolean wordy = cells.stream().allMatch(cell -> cell.strip().split("\\s+").length <= TAG_WORDS);
        return wordy && cells.size() > 3 && new HashSet<>(cells).size() * 2 <= cells.size();
    }
}
