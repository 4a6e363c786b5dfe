package app.cumulus.ui.exchange;

import app.cumulus.library.Library;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportReport;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The export of cards without its looks: which cards, in what form, and whether their progress goes along. */
public final class ExportViewModel {

    /**
     * What an export did.
     *
     * @param target the file that was written; none for a running Anki
     */
    record Result(Optional<Path> target, ExportReport report) {}

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.APKG);
    private final BooleanProperty progress = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private WatchedWork watched = new WatchedWork(nothing -> {});

    public ExportViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Whether schedules and answers go along, where the format has a place for them. */
    BooleanProperty progressProperty() {
        return progress;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    boolean takesProgress() {
        return format.get() == ExportFormat.APKG || format.get() == ExportFormat.JSON;
    }

    /** Writes the cards to a file. */
    public void export(Path target, CardFilter filter) {
        ExportFormat wanted = format.get();
        ExportChoice choice = new ExportChoice(false, takesProgress() && progress.get(), filter);
        run(
                Optional.of(target),
                watch -> () -> library.exports().toFile(target, wanted, choice, watch.asExportWatch()));
    }

    /** Sends the cards into an Anki that runs on this computer. */
    public void sendToAnki(CardFilter filter) {
        run(
                Optional.empty(),
                watch -> () ->
                        library.exports().toAnki(Optional.empty(), Optional.empty(), filter, watch.asExportWatch()));
    }

    public void cancel() {
        watched.cancel();
    }

    void dismiss() {
        failure.set("");
    }

    private interface Work {
        Callable<Optional<ExportReport>> under(WatchedWork watch);
    }

    private void run(Optional<Path> target, Work work) {
        if (busy.get()) {
            return;
        }
        failure.set("");
        result.set(Optional.empty());
        share.set(0);
        busy.set(true);
        watched = new WatchedWork(now -> runner.tell(() -> share.set(now)));
        runner.run(
                work.under(watched),
                report -> {
                    busy.set(false);
                    result.set(report.map(done -> new Result(target, done)));
                },
                problem -> {
                    busy.set(false);
                    failure.set(failures.sentence(problem));
                });
    }
}
