package app.cumulus.library.files;

import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.store.Store;
import app.cumulus.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Copies of a library in a folder beside it, or in one that the user chose; the newest ones of them. */
public final class Backups {

    private static final String END = ".db";
    private static final String PARTIAL = ".part";
    private static final int LETTERS_OF_PLACE = 8;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path library;

    public Backups(Path library) {
        this.library = library;
    }

    /**
     * Copies the library as it is, before it is known whether the copy will be needed: an import that comes to nothing must not
     * push an older copy out.
     *
     * @throws LibraryException if the copy cannot be made
     */
    public Copy copy(Store store) {
        Settings.Outside settings = new KeptSettings(store).read().outside();
        Path folder = folder(settings.backupFolder());
        boolean isNew = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
            Path partial = Files.createTempFile(folder, "copy", PARTIAL);
            Copy copy = new Copy(partial, settings.backupsKept(), isNew);
            fill(copy, store);
            return copy;
        } catch (IOException | StoreException e) {
            throw failed(folder, e);
        }
    }

    private static void fill(Copy copy, Store store) {
        boolean done = false;
        try {
            store.copyTo(copy.partial);
            done = true;
        } finally {
            if (!done) {
                copy.close();
            }
        }
    }

    /**
     * Each library has a folder of its own, so that one does not drop the copies of another: in a chosen one, which others of the
     * same name may have chosen, too, it is told apart by where the library is.
     */
    private Path folder(String chosen) {
        String name = library.getFileName() + ".backups";
        return chosen.isEmpty() ? library.resolveSibling(name) : Path.of(chosen).resolve(name + "-" + place());
    }

    private String place() {
        return UUID.nameUUIDFromBytes(real().toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, LETTERS_OF_PLACE);
    }

    private Path real() {
        try {
            return library.toRealPath();
        } catch (IOException e) {
            return library.toAbsolutePath().normalize();
        }
    }

    private static LibraryException failed(Path folder, Exception e) {
        return new LibraryException(
                folder + ": the library cannot be copied there before the import; check the folder and the space"
                        + " on the disk. Nothing was imported.",
                e);
    }

    /** A copy that goes away unless it is kept. */
    public static final class Copy implements AutoCloseable {

        private final Path partial;
        private final Path folder;
        private final int kept;
        private final boolean inNewFolder;

        private Copy(Path partial, int kept, boolean inNewFolder) {
            this.partial = partial;
            this.folder = partial.getParent();
            this.kept = kept;
            this.inNewFolder = inNewFolder;
        }

        /**
         * Puts it beside the others, of which the oldest goes; for after the import.
         *
         * @throws LibraryException if it cannot be put there
         */
        public Path keep(Instant at) {
            try {
                Path copy = free(folder, NAME.format(at));
                Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
                dropOld(folder, kept);
                return copy;
            } catch (IOException e) {
                throw new LibraryException(
                        folder + ": the import is done, but the copy of the library from before it could not be put"
                                + " there; check the folder.",
                        e);
            }
        }

        @Override
        public void close() {
            try {
                if (Files.deleteIfExists(partial) && inNewFolder) {
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                throw failed(folder, e);
            }
        }
    }

    private static Path free(Path folder, String name) {
        Path copy = folder.resolve(name + END);
        for (int ordinal = 2; Files.exists(copy); ordinal++) {
            copy = folder.resolve(name + "-" + ordinal + END);
        }
        return copy;
    }

    /** Also drops what a program that was killed left half copied. */
    private static void dropOld(Path folder, int kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            List<Path> copies =
                    all.stream().filter(file -> file.toString().endsWith(END)).toList();
            for (Path file : all) {
                boolean old = copies.indexOf(file) >= 0 && copies.indexOf(file) < copies.size() - kept;
                if (old || file.toString().endsWith(PARTIAL)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
