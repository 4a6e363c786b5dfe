package app.cumulus.exchange.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms a report can take. */
public enum ReportFormat {
    HTML,
    JSON;

    /** The form that a file's name asks for; none if the name asks for neither. */
    public static Optional<ReportFormat> of(Path file) {
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
    }

    /**
     * Begins a report.
     *
     * @param files names of the note files it will be about
     */
    public ReportWriter begin(OutputStream out, List<String> files) throws IOException {
        // Through a writer: an unpaired surrogate in a note becomes a question mark there, not a fault.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return switch (this) {
            case HTML -> new HtmlReport(text, files);
            case JSON -> new JsonReport(text);
        };
    }
}
