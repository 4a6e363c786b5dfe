package app.cumulus.library.imports;

import app.cumulus.card.CardId;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.RenamedNote;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.files.Backups;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.NotePlaces;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.ImportedNote;
import app.cumulus.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/**
 * Imports of note files: at once, or step by step for a user who sees and decides on them before they happen. Not safe for use
 * by several threads at once.
 */
public final class ImportDesk {

    private final Store store;
    private final NotePipeline pipeline;
    private final Backups backups;

    public ImportDesk(Store store, NotePipeline pipeline, Backups backups) {
        this.store = store;
        this.pipeline = pipeline;
        this.backups = backups;
    }

    /** When an import happens. */
    public record Moment(Instant at, StudyDay day) {}

    /**
     * Makes sure that note files can be read, before there is a library.
     *
     * @throws LibraryException if one of them cannot
     */
    public static void requireReadable(List<Path> files) {
        NoteImport.texts(files, new ImportSteps(ImportWatch.NONE));
    }

    /**
     * Makes sure that a report of an import can be written, before there is a library.
     *
     * @param notes the note files that will be imported
     * @throws LibraryException if it cannot
     */
    public static void requireWritable(Path report, List<Path> notes) {
        ReportedImport.requireWritable(report, notes);
    }

    /**
     * Imports note files as the options say: all of them in one transaction, or none.
     *
     * @param review decides on each plan before it is applied
     * @return what was done; none if the watch called the import off, and nothing is changed then
     */
    public Optional<ImportOutcome> importNotes(
            List<Path> files, ImportOptions options, ImportWatch watch, PlanReview review, Moment now) {
        return watched(() -> noteImport(options, watch).reviewedBy(review).of(files, now.at(), now.day()));
    }

    /** Imports note files and writes a report of it. */
    public ImportOutcome importNotes(List<Path> files, ImportOptions options, Path report, Moment now) {
        return StoreFaults.handedOn(
                () -> new ReportedImport(store, pipeline, backups, options).of(files, report, now.at(), now.day()));
    }

    /** What an import would do; nothing is changed. */
    public List<ImportPlan> plans(List<Path> files, ImportOptions options) {
        return StoreFaults.handedOn(() -> noteImport(options, ImportWatch.NONE).plans(files));
    }

    private NoteImport noteImport(ImportOptions options, ImportWatch watch) {
        return new NoteImport(store, pipeline, backups, options, watch);
    }

    /** The fields that both the user and a note changed and nobody decided on; they are the user's until then. */
    public List<Conflict> conflicts() {
        return StoreFaults.handedOn(() -> new Conflicts(store).open());
    }

    /**
     * Settles the conflicts of a card.
     *
     * @param note the fields that follow the note; the others stay the user's
     */
    public void settle(CardId card, Set<Field> note, StudyDay day) {
        StoreFaults.doing(() -> new Conflicts(store).settle(card, note, day));
    }

    /**
     * Reads notes and plans their import; nothing is changed.
     *
     * @return none if the watch called it off
     * @throws LibraryException if one of them cannot be read
     */
    public Optional<List<PreparedNote>> prepare(List<Path> files, ImportWatch watch) {
        return watched(() -> {
            ImportSteps steps = new ImportSteps(watch);
            List<PreparedNote> prepared = new ArrayList<>();
            double before = 0;
            for (Map.Entry<Path, NoteText> each :
                    NoteImport.textByPath(files, steps).entrySet()) {
                NoteText text = each.getValue();
                DoubleConsumer making = steps.makesCards(text.file(), before / files.size(), 1.0 / files.size());
                making.accept(0);
                ReadNote read = pipeline.read(text, making);
                steps.compares(text.file(), before / files.size(), 1.0 / files.size());
                prepared.add(planned(each.getKey(), text, read));
                before++;
            }
            return prepared;
        });
    }

    private PreparedNote planned(Path path, NoteText text, ReadNote read) {
        Optional<RenamedNote> suspect = new Renames(store).suspect(text.file(), text.text());
        return planned(path, text, read, suspect);
    }

    private PreparedNote planned(Path path, NoteText text, ReadNote read, Optional<RenamedNote> suspect) {
        NotePlanning.Planned planned = new NotePlanning(store).plan(text.file(), text.text(), read, Set.of());
        boolean sameText = store.newestVersion(text.file())
                .filter(newest -> newest.text().equals(text.text()))
                .isPresent();
        return new PreparedNote(path, text.text(), sameText, read, planned.plan(), planned.report(), suspect);
    }

    /** The same note as a version of a note of the library, or as one of its own. */
    public PreparedNote named(PreparedNote note, String file) {
        return StoreFaults.handedOn(
                () -> planned(note.path(), new NoteText(file, note.text()), note.read(), Optional.empty()));
    }

    /**
     * Imports notes as they were prepared and decided on: all of them in one transaction, or none.
     *
     * @param decisions by the name of the note; nothing decided where there is none
     * @return none if the watch called it off; nothing is changed then
     */
    public Optional<ImportOutcome> apply(
            List<PreparedNote> notes, Map<String, PlanReview.Decisions> decisions, Moment now, ImportWatch watch) {
        return watched(() -> {
            ImportSteps steps = new ImportSteps(watch);
            PlannedImport applied = new PlannedImport(store, backups);
            List<ImportedNote> imported = new ArrayList<>();
            List<ImportReport> reports = new ArrayList<>();
            NotePlanning planning = new NotePlanning(store);
            for (PreparedNote note : notes) {
                // The library may have changed since the plan was shown.
                steps.compares(note.file(), 0, 0);
                PlanReview.Decisions decided = decisions.getOrDefault(note.file(), PlanReview.Decisions.NONE);
                NotePlanning.Planned planned = planning.plan(note.file(), note.text(), note.read(), decided.apart());
                imported.add(planned.note().with(Conflicts.settled(planned.plan(), decided.noteWins())));
                reports.add(planned.report());
            }
            Optional<Path> backup = applied.apply(imported, now.at(), now.day(), steps::saves);
            remember(notes);
            return new ImportOutcome(reports, backup);
        });
    }

    private void remember(List<PreparedNote> notes) {
        Map<String, Path> paths = new LinkedHashMap<>();
        notes.forEach(note -> paths.put(note.file(), note.path()));
        new NotePlaces(store).remember(paths);
    }

    private static <T> Optional<T> watched(Supplier<T> work) {
        return StoreFaults.handedOn(() -> {
            try {
                return Optional.of(work.get());
            } catch (CancelledException cancelled) {
                return Optional.empty();
            }
        });
    }
}
