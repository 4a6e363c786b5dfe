package app.cumulus.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table of figures as CSV (RFC 4180), UTF-8. */
public final class CsvRows {

    private CsvRows() {}

    /** @param rows the first one has the names of the columns */
    public static void write(List<List<String>> rows, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            rows.forEach(csv::writeRecord);
        }
    }
}
