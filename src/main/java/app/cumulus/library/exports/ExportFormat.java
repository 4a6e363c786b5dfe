package app.cumulus.library.exports;

import java.nio.file.Path;
import java.util.Locale;

/** The forms of the files that cards can be exported to. */
public enum ExportFormat {
    /** Our own format, which loses nothing. */
    JSON,
    /** A package for Anki. */
    APKG,
    /** A table with commas, with Anki's header lines. */
    CSV,
    /** A table with tabs, with Anki's header lines. */
    TSV,
    /** Markdown to read, which comes back with the same texts. */
    MD,
    /** A page to print. */
    HTML;

    /** The format that a file's name asks for; JSON where it asks for none. */
    public static ExportFormat of(Path file) {
        Path name = file.getFileName();
        String ending =
                name == null ? "" : name.toString().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
        if (ending.equals("MARKDOWN")) {
            return MD;
        }
        for (ExportFormat format : values()) {
            if (format.name().equals(ending)) {
                return format;
            }
        }
        return JSON;
    }
}
