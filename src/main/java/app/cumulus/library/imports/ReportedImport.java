package app.cumulus.library.imports;

import app.cumulus.exchange.WholeFile;
import app.cumulus.exchange.report.NoteReport;
import app.cumulus.exchange.report.ReportFormat;
import app.cumulus.exchange.report.ReportWriter;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.Backups;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** An import that leaves a report: written while the notes are read, put in its place once the library has their cards. */
final class ReportedImport {

    private final Store store;
    private final NotePipeline pipeline;
    private final Backups backups;
    private final ImportOptions options;

    ReportedImport(Store store, NotePipeline pipeline, Backups backups, ImportOptions options) {
        this.store = store;
        this.pipeline = pipeline;
        this.backups = backups;
        this.options = options;
    }

    static void requireWritable(Path target, List<Path> notes) {
        if (ReportFormat.of(target).isEmpty()) {
            throw refused(target, "a report is a page or data; let its name end in .html or .json");
        } else if (Files.isDirectory(target)) {
            throw refused(target, "this is a folder; name a file for the report");
        }
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (!Files.isDirectory(folder)) {
            throw refused(target, "there is no folder " + folder + " for the report; make it or name another");
        }
        boolean writable = Files.isWritable(folder) && (!Files.exists(target) || isWritableFile(target));
        if (!writable) {
            throw refused(target, "the report may not be written there; name another file");
        } else if (notes.stream().anyMatch(note -> isSame(note, target))) {
            throw refused(target, "this is a note file; name another for the report");
        }
    }

    private static boolean isWritableFile(Path target) {
        return Files.isRegularFile(target) && Files.isWritable(target);
    }

    private static boolean isSame(Path note, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(note, target);
        } catch (IOException e) {
            return false;
        }
    }

    ImportOutcome of(List<Path> files, Path target, Instant at, StudyDay day) {
        requireWritable(target, files);
        List<NoteText> texts = NoteImport.texts(files, new ImportSteps(ImportWatch.NONE));
        boolean imported = false;
        try (WholeFile file = WholeFile.at(target)) {
            NoteImport.Batch batch =
                    written(texts, file, ReportFormat.of(target).orElseThrow());
            ImportOutcome outcome = batch.apply(at, day);
            imported = true;
            file.keep();
            return outcome;
        } catch (IOException e) {
            throw new LibraryException(
                    target + ": the report could not be written (" + e.getMessage() + "). "
                            + (imported ? "The notes were imported." : "Nothing was imported."),
                    e);
        }
    }

    private NoteImport.Batch written(List<NoteText> texts, WholeFile file, ReportFormat format) throws IOException {
        List<String> names = texts.stream().map(NoteText::file).toList();
        try (ReportWriter writer = format.begin(file.out(), names)) {
            NotePipeline reporting = text -> reported(pipeline.read(text), writer);
            return new NoteImport(store, reporting, backups, options, ImportWatch.NONE).read(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReadNote reported(ReadNote read, ReportWriter writer) {
        try {
            writer.add(new NoteReport(read.document(), read.generation()));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryException refused(Path target, String why) {
        return new LibraryException(target + ": " + why + ". Nothing was imported.");
    }
}
