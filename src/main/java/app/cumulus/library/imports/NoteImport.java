package app.cumulus.library.imports;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.Backups;
import app.cumulus.library.notes.NoteFile;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.NotePlaces;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import app.cumulus.note.UnreadableNote;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.ImportedNote;
import app.cumulus.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/** Imports note files: reads them all, plans, and applies in one transaction. */
final class NoteImport {

    /** An import may archive one card of so many. */
    private static final int MOST_ARCHIVED = 3;

    private final Store store;
    private final NotePipeline pipeline;
    private final Backups backups;
    private final ImportOptions options;
    private final ImportSteps steps;
    private final NotePlanning planning;

    private PlanReview review = PlanReview.NONE;

    NoteImport(Store store, NotePipeline pipeline, Backups backups, ImportOptions options, ImportWatch watch) {
        this.store = store;
        this.pipeline = pipeline;
        this.backups = backups;
        this.options = options;
        steps = new ImportSteps(watch);
        planning = new NotePlanning(store);
    }

    /** Has each plan decided on before it is applied. */
    NoteImport reviewedBy(PlanReview reviewer) {
        review = reviewer;
        return this;
    }

    private record Decided(ImportedNote note, ImportReport report) {}

    /** Notes that are read and planned for, and not yet in the library. */
    final class Batch {
        private final List<ImportedNote> notes;
        private final List<ImportReport> reports;
        private final PlannedImport planned;

        private Batch(List<Decided> decided, PlannedImport planned) {
            this.planned = planned;
            notes = decided.stream().map(Decided::note).toList();
            reports = decided.stream().map(Decided::report).toList();
        }

        ImportOutcome apply(Instant at, StudyDay day) {
            return new ImportOutcome(reports, planned.apply(notes, at, day, steps::saves));
        }
    }

    ImportOutcome of(List<Path> files, Instant at, StudyDay day) {
        ImportOutcome outcome = read(texts(files, steps)).apply(at, day);
        Map<String, Path> paths = new LinkedHashMap<>();
        files.forEach(file -> paths.put(options.as().orElse(String.valueOf(file.getFileName())), file));
        new NotePlaces(store).remember(paths);
        return outcome;
    }

    /** Reads notes and plans for them; refuses what the options do not allow. */
    Batch read(List<NoteText> texts) {
        PlannedImport planned = new PlannedImport(store, backups);
        List<Decided> decided = planned(texts);
        decided.forEach(each -> refuseLoss(each.note().plan()));
        return new Batch(decided, planned);
    }

    /** What an import would do. */
    List<ImportPlan> plans(List<Path> files) {
        return planned(texts(files, steps)).stream()
                .map(each -> each.note().plan())
                .toList();
    }

    private List<Decided> planned(List<NoteText> texts) {
        refuseStrangers(texts);
        double bytes = texts.stream().mapToDouble(text -> text.text().length()).sum();
        List<Decided> planned = new ArrayList<>();
        double before = 0;
        for (NoteText text : texts) {
            double share = text.text().length() / bytes;
            DoubleConsumer making = steps.makesCards(text.file(), before, share);
            making.accept(0);
            ReadNote read = pipeline.read(text, making);
            steps.compares(text.file(), before, share);
            planned.add(decided(text, read));
            before += share;
        }
        return planned;
    }

    private Decided decided(NoteText text, ReadNote read) {
        NotePlanning.Planned planned = plan(text, read, options.apart());
        PlanReview.Decisions decisions = review.decide(planned.plan());
        if (!decisions.apart().isEmpty()) {
            Set<CardId> apart = new HashSet<>(options.apart());
            apart.addAll(decisions.apart());
            planned = plan(text, read, apart);
        }
        return new Decided(
                planned.note().with(Conflicts.settled(planned.plan(), decisions.noteWins())), planned.report());
    }

    private NotePlanning.Planned plan(NoteText text, ReadNote read, Set<CardId> apart) {
        String file = options.as().orElse(text.file());
        if (options.as().isEmpty()) {
            new Renames(store).refuse(file, text.text());
        }
        return planning.plan(file, text.text(), read, apart);
    }

    /** A card that is named and not there would be taken for another one after all. */
    private void refuseStrangers(List<NoteText> texts) {
        Set<String> notes = texts.stream()
                .map(text -> options.as().orElse(text.file()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (CardId id : options.apart()) {
            boolean known = store.card(id)
                    .flatMap(Card::source)
                    .filter(source -> notes.contains(source.file()))
                    .isPresent();
            if (!known) {
                throw new LibraryException("There is no card " + id + " of " + String.join(", ", notes)
                        + "; --dry-run --json has the ids. Nothing was imported.");
            }
        }
    }

    private void refuseLoss(ImportPlan plan) {
        int archived = plan.archivedFromStudy();
        int studied = plan.studiedBefore();
        if (!options.force() && losesMuch(plan)) {
            throw new LibraryException(plan.file() + ": this version would archive " + archived + " of " + studied
                    + " cards, more than a third. See which with --dry-run; if it is meant so, import it with --force."
                    + " Nothing was imported.");
        }
    }

    /** Whether a plan would archive more than a third of a note's cards. */
    static boolean losesMuch(ImportPlan plan) {
        return MOST_ARCHIVED * plan.archivedFromStudy() > plan.studiedBefore();
    }

    static List<NoteText> texts(List<Path> files, ImportSteps steps) {
        return List.copyOf(textByPath(files, steps).values());
    }

    /** Reads each file once. */
    static Map<Path, NoteText> textByPath(List<Path> files, ImportSteps steps) {
        Set<Path> distinct = new LinkedHashSet<>();
        files.forEach(file -> distinct.add(file.toAbsolutePath().normalize()));
        double bytes = Math.max(1, files.stream().mapToLong(NoteImport::size).sum());
        Map<String, Path> pathByName = new LinkedHashMap<>();
        Map<Path, NoteText> texts = new LinkedHashMap<>();
        double before = 0;
        for (Path file : files) {
            if (distinct.remove(file.toAbsolutePath().normalize())) {
                steps.reads(String.valueOf(file.getFileName()), before / bytes);
                before += size(file);
                NoteText text = text(file);
                refuseSecond(file, pathByName.putIfAbsent(text.file(), file));
                texts.put(file, text);
            }
        }
        return texts;
    }

    private static void refuseSecond(Path file, Path other) {
        if (other != null) {
            throw new LibraryException(other + " and " + file + " have the same name; a library tells note"
                    + " files apart by their names. Rename one. Nothing was imported.");
        }
    }

    /** Only tells how far the reading is; what is wrong with a file is said when it is read. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    private static NoteText text(Path file) {
        try {
            return NoteFile.read(file);
        } catch (UnreadableNote e) {
            throw new LibraryException(e.getMessage() + ". Nothing was imported.", e);
        }
    }
}
