package app.cumulus.library;

import app.cumulus.exchange.CsvRows;
import app.cumulus.exchange.WholeFile;
import app.cumulus.library.faults.LibraryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts content into a file the user named: as a whole, or not at all. */
final class SavedFile {

    private SavedFile() {}

    /**
     * Writes a table of figures as CSV.
     *
     * @param rows the first one has the names of the columns
     * @throws LibraryException if the file cannot be written; it is left as it was then
     */
    static void table(Path target, List<List<String>> rows) {
        write(target, out -> CsvRows.write(rows, out));
    }

    /** Writes any content, under the same promise. */
    static void write(Path target, FileContent content) {
        if (Files.isDirectory(target)) {
            throw new LibraryException(target + ": this is a folder; name a file.");
        }
        try (WholeFile file = WholeFile.at(target)) {
            content.writeTo(file.out());
            file.keep();
        } catch (IOException e) {
            throw new LibraryException(
                    target + ": nothing can be written there; check that the folder exists and may be written to.", e);
        }
    }
}
