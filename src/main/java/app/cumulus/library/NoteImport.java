package app.cumulus.library;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.deck.NoteCard;
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
import java.util.Optional;
import java.util.Set;

/** Imports note files: reads them all, plans, and applies in one transaction. */
final class NoteImport {

    /** An import may archive one card of so many. */
    private static final int MOST_ARCHIVED = 3;

    private final Store store;
    private final NotePipeline pipeline;
    private final Backups backups;
    private final ImportOptions options;
    private final ImportSteps steps;
    private final ImportPlanner planner = new ImportPlanner();

    private PlanReview review = PlanReview.NONE;

    NoteImport(Store store, NotePipeline pipeline, Backups backups, ImportOptions options, ImportWatch watch) {
        this.store = store;
        this.pipeline = pipeline;
        this.backups = backups;
        this.options = options;
        steps = new ImportSteps(watch);
    }

    /** Has each plan decided on before it is applied. */
    NoteImport reviewedBy(PlanReview reviewer) {
        review = reviewer;
        return this;
    }

    private record Planned(ImportedNote note, ImportReport report, Set<CardId> noteWins) {}

    /** Notes that are read and planned for, and not yet in the library. */
    final class Batch {
        private final List<ImportedNote> notes;
        private final List<ImportReport> reports;
        private final Set<CardId> noteWins = new LinkedHashSet<>();

        private Batch(List<Planned> planned) {
            notes = planned.stream().map(Planned::note).toList();
            reports = planned.stream().map(Planned::report).toList();
            planned.forEach(each -> noteWins.addAll(each.noteWins()));
        }

        ImportOutcome apply(Instant at, StudyDay day) {
            boolean changes = !store.isEmpty() && notes.stream().anyMatch(store::isChange);
            Optional<Path> backup = changes ? Optional.of(backups.take(store, at)) : Optional.empty();
            store.apply(notes, at, day, steps::saves);
            Conflicts conflicts = new Conflicts(store);
            noteWins.forEach(card -> conflicts.settleForNote(card, day));
            return new ImportOutcome(reports, backup);
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
        List<Planned> planned = planned(texts);
        planned.forEach(each -> refuseLoss(each.note().plan()));
        return new Batch(planned);
    }

    /** What an import would do. */
    List<ImportPlan> plans(List<Path> files) {
        return planned(texts(files, steps)).stream()
                .map(each -> each.note().plan())
                .toList();
    }

    private List<Planned> planned(List<NoteText> texts) {
        double bytes = texts.stream().mapToDouble(text -> text.text().length()).sum();
        List<Planned> planned = new ArrayList<>();
        double before = 0;
        for (NoteText text : texts) {
            double share = text.text().length() / bytes;
            steps.makesCards(text.file(), before);
            ReadNote read = pipeline.read(text);
            steps.compares(text.file(), before, share);
            planned.add(decided(text, read));
            before += share;
        }
        return planned;
    }

    private Planned decided(NoteText text, ReadNote read) {
        ImportPlan plan = plan(text, read, options.apart());
        PlanReview.Decisions decisions = review.decide(plan);
        if (!decisions.apart().isEmpty()) {
            Set<CardId> apart = new HashSet<>(options.apart());
            apart.addAll(decisions.apart());
            plan = plan(text, read, apart);
        }
        return new Planned(new ImportedNote(text.text(), plan), report(plan, read), decisions.noteWins());
    }

    private ImportPlan plan(NoteText text, ReadNote read, Set<CardId> apart) {
        String file = options.as().orElse(text.file());
        if (options.as().isEmpty()) {
            new Renames(store).refuse(file, text.text());
        }
        return planner.plan(file, store.known(file), read.generation(), read.lines(), apart);
    }

    private void refuseLoss(ImportPlan plan) {
        int archived = plan.archivedFromStudy();
        int studied = plan.studiedBefore();
        if (!options.force() && MOST_ARCHIVED * archived > studied) {
            throw new LibraryException(plan.file() + ": this version would archive " + archived + " of " + studied
                    + " cards, more than a third. See which with --dry-run; if it is meant so, import it with --force."
                    + " Nothing was imported.");
        }
    }

    static List<NoteText> texts(List<Path> files, ImportSteps steps) {
        Set<Path> distinct = new LinkedHashSet<>();
        files.forEach(file -> distinct.add(file.toAbsolutePath().normalize()));
        double bytes = Math.max(1, files.stream().mapToLong(NoteImport::size).sum());
        Map<String, Path> pathByName = new LinkedHashMap<>();
        List<NoteText> texts = new ArrayList<>();
        double before = 0;
        for (Path file : files) {
            if (distinct.remove(file.toAbsolutePath().normalize())) {
                steps.reads(String.valueOf(file.getFileName()), before / bytes);
                before += size(file);
                NoteText text = text(file);
                refuseSecond(file, pathByName.putIfAbsent(text.file(), file));
                texts.add(text);
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
            return NoteText.read(file);
        } catch (UnreadableNote e) {
            throw new LibraryException(e.getMessage() + ". Nothing was imported.", e);
        }
    }

    private static ImportReport report(ImportPlan plan, ReadNote read) {
        Map<String, Integer> active = new LinkedHashMap<>();
        for (Change change : plan.changes()) {
            Card card = change.after().card();
            if (card.state() != CardState.ARCHIVED) {
                active.merge(card.topic().section(), card.state() == CardState.ACTIVE ? 1 : 0, Integer::sum);
            }
        }
        // A card that hands what was learned down goes on as another.
        int heirs = (int) plan.changes().stream()
                .filter(change -> change instanceof Change.Archived
                        && studied(change.was().orElseThrow())
                        && plan.handedDown().contains(change.after().card().id()))
                .count();
        return new ImportReport(
                plan.file(),
                active,
                read.generation().ledger(),
                read.generation().problems(),
                read.generation().flags(),
                count(plan, Change.Added.class) - heirs,
                heirs
                        + count(plan, Change.Reworded.class)
                        + count(plan, Change.AnswerChanged.class)
                        + count(plan, Change.Revived.class),
                count(plan, Change.Archived.class) - heirs,
                count(plan, Change.Unchanged.class) + count(plan, Change.Moved.class) + count(plan, Change.Kept.class));
    }

    /** Changes of a type to cards that are or were in study; candidates that stay off would blur the figures. */
    private static int count(ImportPlan plan, Class<? extends Change> type) {
        return (int) plan.changes().stream()
                .filter(type::isInstance)
                .filter(change -> change.was().stream().anyMatch(NoteImport::studied) || studied(change.after()))
                .count();
    }

    private static boolean studied(NoteCard card) {
        return card.card().state() == CardState.ACTIVE || card.card().state() == CardState.SUSPENDED;
    }
}
