package app.cumulus.library;

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
    TSV;

    /** The format that a file's name asks for; JSON where it asks for none. */
    public static ExportFormat of(Path file) {
        Path name = file.getFileName();
        String ending =
                name == null ? "" : name.toString().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (format.name().equals(ending)) {
                return format;
            }
        }
        return JSON;
    }
}
