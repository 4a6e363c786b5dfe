package app.cumulus.library.imports;

import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.Backups;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.ApplyProgress;
import app.cumulus.store.ImportedNote;
import app.cumulus.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An import from the moment its planning begins: it is applied to the library it was planned for, or not at all. */
final class PlannedImport {

    private final Store store;
    private final Backups backups;
    private final int othersChanges;

    /** To be made before anything is planned. */
    PlannedImport(Store store, Backups backups) {
        this.store = store;
        this.backups = backups;
        othersChanges = store.othersChanges();
    }

    /**
     * Applies the plans, all of them or none; gives the copy of the library as it was before, where anything changes in it.
     *
     * @throws LibraryException if another program has changed the library since the planning began; a plan knows nothing of
     *     that and would take it back
     */
    Optional<Path> apply(List<ImportedNote> notes, Instant at, StudyDay day, ApplyProgress progress) {
        ApplyProgress watched = (file, share) -> {
            refuseOthers(file);
            progress.at(file, share);
        };
        if (store.isEmpty() || notes.stream().noneMatch(store::isChange)) {
            store.apply(notes, at, day, watched);
            return Optional.empty();
        }
        try (Backups.Copy copy = backups.copy(store)) {
            store.apply(notes, at, day, watched);
            return Optional.of(copy.keep(at));
        }
    }

    private void refuseOthers(String file) {
        if (store.othersChanges() != othersChanges) {
            throw new LibraryException(file + ": another program has changed the library while the import was prepared;"
                    + " import the file once more. Nothing was imported.");
        }
    }
}
