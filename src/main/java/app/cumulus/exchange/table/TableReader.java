package app.cumulus.exchange.table;

import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.RowProblem;
import app.cumulus.exchange.text.DeckText;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decks in tables of text: CSV, TSV, and Anki's text files with their header lines. */
public final class TableReader implements DeckReader {

    private static final Pattern LINE_OF_FAULT = Pattern.compile("starting at line (\\d+)");

    /** After so many rows with stray quotation marks the file is taken for something else. */
    private static final int MOST_BROKEN_ROWS = 200;

    /** Share of rows of one width from which a file without a telling name is taken for a table. */
    private static final double SURE = 0.9;

    private final Optional<TableGuess> given;

    /** Reads a table as its first rows suggest. */
    public TableReader() {
        given = Optional.empty();
    }

    /** Reads a table as the user says. */
    public TableReader(TableGuess guess) {
        given = Optional.of(guess);
    }

    /** Whether a file looks like a table. */
    public boolean reads(String fileName, String head) {
        String text = DeckText.plainHead(head);
        AnkiHeader anki = AnkiHeader.of(text);
        if (anki.isThere()) {
            return true;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean telling = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        String whole = text.contains("\n") ? text.substring(0, text.lastIndexOf('\n') + 1) : text;
        Optional<TableGuesser.Sample> sample = TableGuesser.sample(whole, anki);
        if (telling) {
            return sample.isPresent();
        }
        return name.endsWith(".txt")
                && sample.filter(each -> each.share() >= SURE
                                && each.separator() != ','
                                && each.rows().size() > 1)
                        .isPresent();
    }

    static CsvReader.CsvReaderBuilder rows(char separator, boolean remarks) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(remarks ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(separator != ' ')
                .allowUnclosedQuote(false);
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        DeckText text = DeckText.of(file);
        TableGuess guess = given.isPresent()
                ? given.get()
                : TableGuesser.guess(file)
                        .filter(TableGuess::isUsable)
                        .orElseThrow(
                                () -> text.unreadable("no columns are found in it; a comma, a semicolon or a tab should"
                                        + " part question and answer"));
        sink.name(text.deckName());
        new Rows(text, guess, sink).read();
    }

    /** Goes through the rows; after one with a stray quotation mark it begins anew in the line below it. */
    private static final class Rows {
        private final DeckText text;
        private final TableGuess guess;
        private final DeckSink sink;
        private final RowCards cards;
        private boolean headerPending;
        private int linesDone;
        private int broken;

        Rows(DeckText text, TableGuess guess, DeckSink sink) {
            this.text = text;
            this.guess = guess;
            this.sink = sink;
            cards = new RowCards(text.deckName(), guess);
            headerPending = guess.header();
        }

        void read() throws IOException {
            boolean more = true;
            while (more) {
                more = readOn();
            }
        }

        /** Reads to the end, or to a row that cannot be read; says whether there may be more. */
        private boolean readOn() throws IOException {
            int start = linesDone;
            int lastLine = start;
            try (BufferedReader reader = text.open()) {
                for (int line = 0; line < start; line++) {
                    reader.readLine();
                }
                CsvReader<CsvRecord> rows =
                        rows(guess.separator(), guess.ankiHeader()).ofCsvRecord(reader);
                for (CsvRecord row : rows) {
                    lastLine = start + (int) row.getStartingLineNumber();
                    row(row, lastLine);
                }
                return false;
            } catch (CsvParseException e) {
                Matcher line = LINE_OF_FAULT.matcher(e.getMessage());
                skip(line.find() ? start + Integer.parseInt(line.group(1)) : lastLine + 1);
                return true;
            }
        }

        private void skip(int line) throws IOException {
            linesDone = line;
            broken++;
            if (broken > MOST_BROKEN_ROWS) {
                throw text.unreadable(
                        line, 0, "too many rows have quotation marks that are not closed; is this a table?");
            }
            sink.problem(
                    new RowProblem(
                            line,
                            "",
                            "a quotation mark at the beginning of a cell is not closed at its end; write marks within a cell twice"));
        }

        private void row(CsvRecord row, int line) {
            if (headerPending) {
                headerPending = false;
                return;
            }
            try {
                cards.of(row.getFields(), line).forEach(sink::card);
            } catch (IllegalArgumentException e) {
                sink.problem(new RowProblem(line, "", e.getMessage()));
            }
        }
    }
}
