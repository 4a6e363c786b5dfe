package app.cumulus.library.exports;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExportTest {

    private static final int HEADER_LINES = 7;
    private static final int COLUMNS = 9;

    @TempDir
    Path folder;

    private AnkiShelf shelf;

    @BeforeEach
    void fill() throws IOException, SQLException {
        shelf = new AnkiShelf(folder);
        shelf.fill();
    }

    @Test
    void the_header_lines_say_what_the_columns_are() throws IOException {
        assertThat(written("out.tsv", ExportFormat.TSV).lines().limit(HEADER_LINES))
                .containsExactly(
                        "#separator:tab",
                        "#html:true",
                        "#notetype:Cumulus question",
                        "#columns:guid\tdeck\ttags\tFront\tBack\tExtra\tTopic\tSource\tId",
                        "#guid column:1",
                        "#deck column:2",
                        "#tags column:3");
    }

    @ParameterizedTest
    @CsvSource({"CSV, ','", "TSV, '\t'"})
    void each_card_is_a_row_with_all_columns_whatever_is_in_it(ExportFormat format, char separator) throws IOException {
        String text = written("out", format);
        String table = text.lines().skip(HEADER_LINES).reduce("", (one, other) -> one + other + "\n");
        List<List<String>> rows = rows(table, separator);
        assertThat(rows).hasSize(12).allMatch(row -> row.size() == COLUMNS);
        assertThat(new HashSet<>(rows.stream().map(row -> row.get(0)).toList())).hasSize(12);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "AWS notes::Queues::Limits",
                                "aws::queue two_words",
                                "How long is a message kept by default?",
                                "<strong>4</strong> days",
                                "At most 14."));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("A queue can hold […] messages.", "any number of"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(4)).contains("\"").contains("\n</code>"));
    }

    @Test
    void a_table_does_not_count_as_a_way_into_anki() throws IOException, SQLException {
        written("out.csv", ExportFormat.CSV);
        assertThat(Dump.rows(shelf.file(), "SELECT count(*) FROM exported")).containsExactly("0");
    }

    @Test
    void a_call_to_stop_leaves_no_file() {
        ExportWatch watch = new ExportWatch() {
            @Override
            public void at(ExportStep step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path file = folder.resolve("out.csv");
        try (Library library = shelf.open()) {
            assertThat(library.exports().toFile(file, ExportFormat.CSV, new ExportChoice(false, false), watch))
                    .isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**out.csv*");
    }

    private String written(String name, ExportFormat format) throws IOException {
        Path file = folder.resolve(name);
        try (Library library = shelf.open()) {
            library.exports()
                    .toFile(file, format, new ExportChoice(false, false), ExportWatch.NONE)
                    .orElseThrow();
        }
        return Files.readString(file);
    }

    /** Reads quotes as Anki does: doubled within quotes, and line breaks stay. */
    private static List<List<String>> rows(String table, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < table.length() && table.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
