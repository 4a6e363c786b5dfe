package app.cumulus.library;

import app.cumulus.store.Store;
import app.cumulus.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Copies of a library in a folder beside it, the newest ones of them. */
final class Backups {

    private static final int KEPT = 10;
    private static final String END = ".db";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    Backups(Path library) {
        folder = library.resolveSibling(library.getFileName() + ".backups");
    }

    /**
     * Copies the library as it is.
     *
     * @throws LibraryException if the copy cannot be made
     */
    Path take(Store store, Instant at) {
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "copy", ".part");
            try {
                store.copyTo(partial);
                Path copy = free(NAME.format(at));
                Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
                dropOld();
                return copy;
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException | StoreException e) {
            throw new LibraryException(
                    folder + ": the library cannot be copied there before the import; check the folder and the space"
                            + " on the disk. Nothing was imported.",
                    e);
        }
    }

    private Path free(String name) {
        Path copy = folder.resolve(name + END);
        for (int ordinal = 2; Files.exists(copy); ordinal++) {
            copy = folder.resolve(name + "-" + ordinal + END);
        }
        return copy;
    }

    /** Also drops what a program that was killed left half copied. */
    private void dropOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            List<Path> copies =
                    all.stream().filter(file -> file.toString().endsWith(END)).toList();
            for (Path file : all) {
                boolean old = copies.indexOf(file) >= 0 && copies.indexOf(file) < copies.size() - KEPT;
                if (old || file.toString().endsWith(".part")) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
