package app.cumulus.ui.today;

import app.cumulus.library.ImportReport;
import app.cumulus.library.Library;
import app.cumulus.library.TodayOverview;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

/** What Today knows and can do: the numbers of the study day and the import of notes. */
public final class TodayViewModel {

    private record Imported(List<ImportReport> reports, TodayOverview today) {}

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<TodayOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyListWrapper<Path> importing = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<ImportReport> reports =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");

    public TodayViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    /** The numbers of the study day; none until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<TodayOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The files that are being imported now. */
    public ReadOnlyListProperty<Path> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** What the last import did, until dismissed. */
    public ReadOnlyListProperty<ImportReport> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    /** What went wrong last, until dismissed; empty while all is well. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public boolean canStart() {
        return importing.isEmpty()
                && overview.get().filter(TodayOverview::hasWork).isPresent();
    }

    public boolean hasMessage() {
        return !failure.get().isEmpty() || !reports.isEmpty();
    }

    /** Reads the numbers again. */
    public void refresh() {
        runner.run(library::today, today -> overview.set(Optional.of(today)), this::fail);
    }

    /** Imports note files; one import at a time. */
    public void importNotes(List<Path> files) {
        if (files.isEmpty() || !importing.isEmpty()) {
            return;
        }
        dismiss();
        importing.setAll(files);
        runner.run(
                () -> new Imported(library.importNotes(files), library.today()),
                done -> {
                    importing.clear();
                    reports.setAll(done.reports());
                    overview.set(Optional.of(done.today()));
                },
                this::fail);
    }

    /** Imports the files if the library holds no card yet. */
    public void importIfEmpty(List<Path> files) {
        runner.run(
                library::isEmpty,
                empty -> {
                    if (empty) {
                        importNotes(files);
                    }
                },
                this::fail);
    }

    /** Puts away what the last import said. */
    public void dismiss() {
        failure.set("");
        reports.clear();
    }

    private void fail(Throwable problem) {
        importing.clear();
        failure.set(failures.sentence(problem));
    }
}
