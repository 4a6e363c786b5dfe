package app.cumulus.library;

import app.cumulus.exchange.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts content into a file the user named: as a whole, or not at all. */
final class SavedFile {

    private SavedFile() {}

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
