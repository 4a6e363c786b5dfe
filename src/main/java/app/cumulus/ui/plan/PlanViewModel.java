package app.cumulus.ui.plan;

import app.cumulus.deck.ChangeKind;
import app.cumulus.library.Library;
import app.cumulus.library.imports.ImportDesk;
import app.cumulus.library.imports.ImportOutcome;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.ImportStep;
import app.cumulus.library.imports.PlanReview;
import app.cumulus.library.imports.PreparedNote;
import app.cumulus.ui.controls.ImportUnderWay;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import app.cumulus.ui.work.WatchedImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

/** The import plan without its looks: it is made, decided on, carried out or dropped, and may be taken back. */
public final class PlanViewModel {

    private final Library library;
    private final ImportDesk desk;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<PlanState> state = new ReadOnlyObjectWrapper<>(new PlanState.Nothing());
    private final ReadOnlyObjectWrapper<List<PlanItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PlanItem>> item = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ChangeKind>> filter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyListWrapper<Path> files = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<ImportStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PlanChoices> choices = new ReadOnlyObjectWrapper<>(PlanChoices.NONE);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private List<PlanItem> all = List.of();
    private WatchedImport watched = new WatchedImport(nothing -> {});

    public PlanViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
        desk = library.importDesk();
    }

    public ReadOnlyObjectProperty<PlanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The items to look at, those that ask something first. */
    public ReadOnlyObjectProperty<List<PlanItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** The chosen item. */
    public ReadOnlyObjectProperty<Optional<PlanItem>> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The one kind of items that is shown; none for all but the quiet ones. */
    public ReadOnlyObjectProperty<Optional<ChangeKind>> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What was decided so far. */
    ReadOnlyObjectProperty<PlanChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What goes on now, if anything. */
    public ImportUnderWay underWay() {
        return new ImportUnderWay(
                files.getReadOnlyProperty(), step.getReadOnlyProperty(), stopping.getReadOnlyProperty(), this::cancel);
    }

    /** Reads notes and plans their import. */
    public void plan(List<Path> notes) {
        if (notes.isEmpty() || isBusy()) {
            return;
        }
        begin(notes);
        choices.set(PlanChoices.NONE);
        filter.set(Optional.empty());
        WatchedImport watch = watch();
        run(() -> desk.prepare(notes, watch), new PlanState.Nothing(), prepared -> {
            if (prepared.isEmpty()) {
                state.set(new PlanState.Cancelled());
            } else {
                show(prepared.get());
            }
        });
    }

    public boolean isBusy() {
        return state.get() instanceof PlanState.Busy;
    }

    /** Whether there is something to see: a plan to decide on, one that is being made or carried out, or why there is none. */
    public boolean isOpen() {
        return isBusy()
                || state.get() instanceof PlanState.Ready
                || !failure.get().isEmpty();
    }

    /** The notes that were planned for; none unless the user is to decide. */
    List<PreparedNote> notes() {
        return state.get() instanceof PlanState.Ready ready ? ready.notes() : List.of();
    }

    private void show(List<PreparedNote> notes) {
        all = notes.stream()
                .flatMap(note -> PlanItem.of(note.plan()).stream())
                .sorted(Comparator.comparing(each -> !each.asks()))
                .toList();
        state.set(new PlanState.Ready(notes));
        refilter();
    }

    /** How many items there are of each kind. */
    Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        all.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return counts;
    }

    /** Shows the items of one kind, or all that one should look at. */
    public void show(Optional<ChangeKind> kind) {
        filter.set(kind);
        refilter();
    }

    private void refilter() {
        items.set(all.stream()
                .filter(each -> filter.get().map(each.kind()::equals).orElse(!each.isQuiet()))
                .toList());
        item.set(items.get().stream().findFirst());
    }

    public void choose(PlanItem chosen) {
        item.set(Optional.ofNullable(chosen));
    }

    /** Says of a doubtful card whether it is another than the one before. */
    public void decideApart(boolean isAnother) {
        item.get()
                .filter(PlanItem::isDoubtful)
                .ifPresent(each -> choices.set(choices.get().withApart(each.card(), isAnother)));
    }

    /** Says whose text stays where both changed it. */
    public void decideNoteWins(boolean wins) {
        item.get()
                .filter(each -> !each.conflicts().isEmpty())
                .ifPresent(each -> choices.set(choices.get().withNoteWins(each.card(), wins)));
    }

    /** Allows that more than a third of a note's cards are archived. */
    public void allowLoss(String file, boolean allowed) {
        choices.set(choices.get().withLoss(file, allowed));
    }

    /** Says which note a file is that seems to be one of the library under a new name. */
    public void name(PreparedNote note, String file) {
        List<PreparedNote> before = notes();
        run(() -> desk.named(note, file), state.get(), named -> {
            List<PreparedNote> now = new ArrayList<>(before);
            now.replaceAll(each -> each == note ? named : each);
            show(now);
        });
    }

    /** Whether everything is decided that has to be, and there is something to do. */
    public boolean canApply() {
        List<PreparedNote> notes = notes();
        return notes.stream().anyMatch(note -> !note.isEmpty() || isNewText(note))
                && notes.stream()
                        .allMatch(note -> note.suspect().isEmpty()
                                && (!note.losesMuch()
                                        || choices.get().lossAllowed().contains(note.file())));
    }

    /** Whether nothing at all would change. */
    boolean changesNothing() {
        return notes().stream().allMatch(note -> note.isEmpty() && !isNewText(note));
    }

    private static boolean isNewText(PreparedNote note) {
        return !note.sameText();
    }

    /** Carries the plan out. */
    public void apply() {
        if (!canApply()) {
            return;
        }
        List<PreparedNote> notes = notes();
        Map<String, PlanReview.Decisions> decisions = choices.get().of(notes);
        begin(notes.stream().map(PreparedNote::path).toList());
        WatchedImport watch = watch();
        run(() -> desk.apply(notes, decisions, library.moment(), watch), new PlanState.Ready(notes), outcome -> {
            if (outcome.isEmpty()) {
                show(notes);
            } else {
                state.set(new PlanState.Done(outcome.map(ImportOutcome::reports).get()));
            }
        });
    }

    /** Takes the import back that was done last. */
    public void undo() {
        if (state.get() instanceof PlanState.Done done) {
            List<String> imported =
                    done.reports().stream().map(ImportReport::file).toList();
            Optional<String> only = imported.size() == 1 ? Optional.of(imported.get(0)) : Optional.empty();
            run(() -> library.undoImport(only), done, undone -> state.set(new PlanState.Undone(undone)));
        }
    }

    /** Drops the plan, or calls off what goes on. */
    public void cancel() {
        if (!files.isEmpty()) {
            watched.cancel();
            stopping.set(true);
        } else if (state.get() instanceof PlanState.Ready) {
            state.set(new PlanState.Cancelled());
        }
    }

    public void dismiss() {
        failure.set("");
    }

    private void begin(List<Path> notes) {
        failure.set("");
        state.set(new PlanState.Busy());
        files.setAll(notes);
    }

    private WatchedImport watch() {
        watched = new WatchedImport(now -> runner.tell(() -> step.set(Optional.of(now))));
        return watched;
    }

    /** @param otherwise what is there where it fails */
    private <T> void run(Callable<T> work, PlanState otherwise, Consumer<T> then) {
        runner.run(
                work,
                done -> {
                    end();
                    then.accept(done);
                },
                problem -> {
                    end();
                    state.set(otherwise);
                    failure.set(failures.sentence(problem));
                });
    }

    private void end() {
        files.clear();
        step.set(Optional.empty());
        stopping.set(false);
    }
}
