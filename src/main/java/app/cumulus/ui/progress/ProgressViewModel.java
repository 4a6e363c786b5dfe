package app.cumulus.ui.progress;

import app.cumulus.library.FileContent;
import app.cumulus.library.Library;
import app.cumulus.progress.Period;
import app.cumulus.progress.Progress;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The figures of Progress and the period they look back on. */
public final class ProgressViewModel {

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.QUARTER);
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public ProgressViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    /** None until it has been read. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** What went wrong last, until dismissed; empty while all is well. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads the figures anew. */
    public void refresh() {
        runner.run(library::progress, read -> progress.set(Optional.of(read)), this::fail);
    }

    /** Writes the numbers behind a plot as CSV. */
    public void saveTable(Path target, List<List<String>> rows) {
        save(() -> library.saveTable(target, rows));
    }

    /** Writes a plot as a picture. */
    public void savePicture(Path target, FileContent picture) {
        save(() -> library.save(target, picture));
    }

    private void save(Runnable work) {
        runner.run(
                () -> {
                    work.run();
                    return Boolean.TRUE;
                },
                done -> {},
                this::fail);
    }

    public void dismiss() {
        failure.set("");
    }

    private void fail(Throwable problem) {
        failure.set(failures.sentence(problem));
    }
}
