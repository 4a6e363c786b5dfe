package app.cumulus.ui.today;

import app.cumulus.library.Library;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.ImportStep;
import app.cumulus.library.study.DayOutlook;
import app.cumulus.library.study.StudyBreak;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.ui.controls.ImportUnderWay;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import app.cumulus.ui.work.WatchedImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

/** What Today knows and can do: the numbers of the study day and the import of notes. */
public final class TodayViewModel {

    private record Imported(Optional<List<ImportReport>> reports, TodayOverview today) {}

    private record Day(TodayOverview today, DayOutlook outlook) {}

    private final Library library;
    private final TaskRunner runner;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<TodayOverview>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DayOutlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Path>> changedNotes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyListWrapper<Path> importing = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<ImportStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper calledOff = new ReadOnlyBooleanWrapper();
    private final ReadOnlyListWrapper<ImportReport> reports =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private WatchedImport watched = new WatchedImport(nothing -> {});

    public TodayViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
    }

    /** The numbers of the study day; none until they were read for the first time. */
    public ReadOnlyObjectProperty<Optional<TodayOverview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** What there is to say besides the numbers; none until it was read. */
    public ReadOnlyObjectProperty<Optional<DayOutlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** The files of notes that were changed since their import, by the names of the notes. */
    public ReadOnlyObjectProperty<Map<String, Path>> changedNotesProperty() {
        return changedNotes.getReadOnlyProperty();
    }

    /** The files that are being imported now. */
    public ReadOnlyListProperty<Path> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** Where the import is that goes on; none before its first step. */
    public ReadOnlyObjectProperty<Optional<ImportStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether the import was called off and has not stopped yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Whether the last import was called off, until dismissed. */
    public ReadOnlyBooleanProperty calledOffProperty() {
        return calledOff.getReadOnlyProperty();
    }

    /** The import that goes on. */
    ImportUnderWay underWay() {
        return new ImportUnderWay(importingProperty(), stepProperty(), stoppingProperty(), this::cancelImport);
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
        return !failure.get().isEmpty() || !reports.isEmpty() || calledOff.get();
    }

    /** Reads the numbers again, and after them looks at the files of the notes. */
    public void refresh() {
        runner.run(() -> new Day(library.today(), library.plans().outlook()), this::show, this::fail);
        lookAtNotes();
    }

    /** Looks whether files of notes were changed; that one cannot look is no news here. */
    public void lookAtNotes() {
        runner.run(library.noteDesk()::changed, changedNotes::set, problem -> changedNotes.set(Map.of()));
    }

    private void show(Day day) {
        outlook.set(Optional.of(day.outlook()));
        overview.set(Optional.of(day.today()));
    }

    /** Works the backlog off with so many minutes a day. */
    public void catchUp(int minutesPerDay) {
        change(() -> library.plans().catchUp(minutesPerDay));
    }

    public void endCatchUp() {
        change(library.plans()::endCatchUp);
    }

    /** Asks for nothing from tomorrow on, for so many days. */
    public void takeBreak(int days) {
        overview.get()
                .ifPresent(today -> change(() -> library.plans()
                        .takeBreak(new StudyBreak(
                                today.day().plusDays(1), today.day().plusDays(days)))));
    }

    public void endBreak() {
        change(library.plans()::endBreak);
    }

    private void change(Runnable change) {
        runner.run(
                () -> {
                    change.run();
                    return new Day(library.today(), library.plans().outlook());
                },
                this::show,
                this::fail);
    }

    /** Imports note files; one import at a time. */
    public void importNotes(List<Path> files) {
        if (files.isEmpty() || !importing.isEmpty()) {
            return;
        }
        dismiss();
        WatchedImport watch = new WatchedImport(now -> runner.tell(() -> step.set(Optional.of(now))));
        watched = watch;
        importing.setAll(files);
        runner.run(() -> new Imported(library.importNotes(files, watch), library.today()), this::show, problem -> {
            end();
            fail(problem);
        });
    }

    private void show(Imported done) {
        end();
        calledOff.set(done.reports().isEmpty());
        reports.setAll(done.reports().orElse(List.of()));
        overview.set(Optional.of(done.today()));
        refresh();
    }

    private void end() {
        importing.clear();
        step.set(Optional.empty());
        stopping.set(false);
    }

    /** Calls the import off that goes on; the library stays as it was. */
    public void cancelImport() {
        if (!importing.isEmpty()) {
            watched.cancel();
            stopping.set(true);
        }
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
        calledOff.set(false);
    }

    private void fail(Throwable problem) {
        failure.set(failures.sentence(problem));
    }
}
