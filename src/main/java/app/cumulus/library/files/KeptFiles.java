package app.cumulus.library.files;

import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.notes.NotePlaces;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files that nothing may be written over: the library with all that belongs to it, and the notes it was made of. */
public final class KeptFiles {

    /** What SQLite keeps beside a database. */
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    private final Path library;
    private final Store store;

    public KeptFiles(Path library, Store store) {
        this.library = library;
        this.store = store;
    }

    /** @throws LibraryException if the file is one of them */
    public void refuse(Path target) {
        if (isSame(target, library) || COMPANIONS.stream().anyMatch(end -> isSame(target, beside(end)))) {
            throw new LibraryException(target + ": this is the library itself; name another file.");
        }
        NotePlaces places = new NotePlaces(store);
        boolean isNote = store.noteFiles().stream()
                .map(places::path)
                .flatMap(Optional::stream)
                .anyMatch(note -> isSame(target, note));
        if (isNote) {
            throw new LibraryException(target + ": this is one of your notes; name another file.");
        }
    }

    private Path beside(String end) {
        return library.resolveSibling(library.getFileName() + end);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
