package app.cumulus.ui.exchange;

import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckFolder;
import app.cumulus.library.decks.TableLayout;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

/** The import of a deck without its looks: offered or chosen, shown first, imported, and perhaps taken back. */
public final class DeckViewModel {

    /** What share is done while nobody knows. */
    static final double UNKNOWN = -1;

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<DeckState> state = new ReadOnlyObjectWrapper<>(new DeckState.Nothing());
    private final ReadOnlyListWrapper<Path> offers = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private WatchedWork watched = new WatchedWork(nothing -> {});

    public DeckViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    ReadOnlyObjectProperty<DeckState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Decks that lie in the folder for decks and are new. */
    public ReadOnlyListProperty<Path> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Looks for decks that were not offered yet. */
    public void offer(Path folder) {
        runner.run(
                () -> library.decks().offer(folder).stream()
                        .map(DeckFolder.Offer::file)
                        .toList(),
                offers::setAll,
                this::fail);
    }

    /** Leaves what is offered; it is not offered again. */
    public void decline() {
        offers.clear();
    }

    /** Reads a deck and shows what it would bring. */
    public void open(Path file) {
        preview(file, Optional.empty());
    }

    /** Reads the table anew in another way. */
    void read(TableLayout layout) {
        if (state.get() instanceof DeckState.Preview shown) {
            preview(shown.file(), Optional.of(layout));
        }
    }

    private void preview(Path file, Optional<TableLayout> given) {
        DeckState before = state.get() instanceof DeckState.Preview shown ? shown : new DeckState.Nothing();
        WatchedWork watch = watch();
        Callable<Optional<DeckState>> work = () -> {
            Optional<TableLayout> layout =
                    given.isPresent() ? given : library.decks().layout(file, TableLayout.Wish.NONE);
            return library.decks()
                    .preview(file, layout, watch.asDeckWatch())
                    .map(report -> new DeckState.Preview(file, layout, report));
        };
        run(file, work, before, found -> state.set(found.orElse(before)));
    }

    /** Imports what is shown. */
    public void take() {
        if (!(state.get() instanceof DeckState.Preview shown)) {
            return;
        }
        WatchedWork watch = watch();
        run(
                shown.file(),
                () -> library.decks().importDeck(shown.file(), shown.layout(), watch.asDeckWatch()),
                shown,
                report -> {
                    report.ifPresent(done -> offers.remove(shown.file()));
                    state.set(report.<DeckState>map(DeckState.Done::new).orElse(shown));
                });
    }

    /** Takes the import back that was done last. */
    public void undo() {
        if (state.get() instanceof DeckState.Done done) {
            runner.run(
                    () -> library.undoImport(Optional.of(done.report().file())),
                    undone -> state.set(new DeckState.Undone(List.copyOf(undone))),
                    this::fail);
        }
    }

    /** Calls off what goes on, or leaves what is shown. */
    public void cancel() {
        if (state.get() instanceof DeckState.Busy) {
            watched.cancel();
        } else {
            state.set(new DeckState.Nothing());
        }
    }

    void dismiss() {
        failure.set("");
    }

    private WatchedWork watch() {
        watched = new WatchedWork(now -> runner.tell(() -> share.set(now)));
        return watched;
    }

    /** @param otherwise what is there where it fails */
    private <T> void run(Path file, Callable<T> work, DeckState otherwise, Consumer<T> then) {
        if (state.get() instanceof DeckState.Busy) {
            return;
        }
        failure.set("");
        share.set(UNKNOWN);
        state.set(new DeckState.Busy(file));
        runner.run(work, then, problem -> {
            state.set(otherwise);
            fail(problem);
        });
    }

    private void fail(Throwable problem) {
        failure.set(failures.sentence(problem));
    }
}
