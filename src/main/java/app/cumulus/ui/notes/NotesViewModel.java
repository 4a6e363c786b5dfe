package app.cumulus.ui.notes;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.StandingSilence;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.notes.CardOfLine;
import app.cumulus.library.notes.CardPlace;
import app.cumulus.library.notes.NoteDesk;
import app.cumulus.library.notes.NoteHistory;
import app.cumulus.library.notes.NoteSheet;
import app.cumulus.note.Span;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.work.TaskRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The Notes screen without its looks: the note that is read, the line in it, the cards of the line, and what can be done. */
public final class NotesViewModel {

    private final Library library;
    private final NoteDesk desk;
    private final CardDesk cardDesk;
    private final TaskRunner runner;
    private final Failures failures;
    private final StringProperty find = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<String>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<NoteSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<List<CardOfLine>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<CardOfLine>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BulkChange.Done>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper entered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FileModel noteFile;
    private String file = "";

    public NotesViewModel(Library library, TaskRunner runner, Failures failures) {
        this.library = library;
        this.runner = runner;
        this.failures = failures;
        desk = library.noteDesk();
        cardDesk = library.cards();
        noteFile = new FileModel(desk, runner);
    }

    /** The file of the note that is read. */
    public FileModel file() {
        return noteFile;
    }

    /** The words that are looked for in the note. */
    public StringProperty findProperty() {
        return find;
    }

    /** The names of the notes in the library. */
    public ReadOnlyObjectProperty<List<String>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** The note that is read; none until there is one. */
    public ReadOnlyObjectProperty<Optional<NoteSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The number of the chosen line; 0 for none. */
    public ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The cards of the chosen line, those in study first. */
    public ReadOnlyObjectProperty<List<CardOfLine>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** The chosen one of them. */
    public ReadOnlyObjectProperty<Optional<CardOfLine>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What an undo would take back. */
    public ReadOnlyObjectProperty<Optional<BulkChange.Done>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether the notes were read once, so that one can say that there are none. */
    public ReadOnlyBooleanProperty enteredProperty() {
        return entered.getReadOnlyProperty();
    }

    /** Whether a note is being read or a change made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Reads the note anew, since the library may have changed while the user was elsewhere. */
    public void enter() {
        read(this::currentNote, this::show);
    }

    /** Opens another note. */
    public void open(String wanted) {
        if (!wanted.equals(file)) {
            file = wanted;
            line.set(0);
            enter();
        }
    }

    /** Opens a note at a line. */
    public void open(String wanted, int atLine) {
        file = wanted;
        enter();
        read(() -> atLine, this::choose);
    }

    /** Opens the note of a card at its line in the newest version. */
    public void open(CardId id) {
        read(() -> desk.place(id), found -> {
            Optional<Integer> at = found.flatMap(place -> place.newest()).map(Span::startLine);
            if (found.isEmpty()) {
                failure.set(failures.say("notes.no-note"));
            } else if (at.isEmpty()) {
                file = found.get().file();
                failure.set(failures.say("notes.gone"));
                enter();
            } else {
                open(found.get().file(), at.get());
            }
        });
    }

    private record Note(List<String> files, Optional<NoteSheet> sheet, Optional<BulkChange.Done> undoable) {}

    private Note currentNote() {
        List<String> all = desk.histories().stream().map(NoteHistory::file).toList();
        Optional<String> wanted =
                all.contains(file) ? Optional.of(file) : all.stream().findFirst();
        return new Note(all, wanted.flatMap(desk::sheet), cardDesk.undoable());
    }

    private void show(Note note) {
        files.set(note.files());
        file = note.sheet().map(NoteSheet::file).orElse("");
        undoable.set(note.undoable());
        sheet.set(note.sheet());
        noteFile.lookAt(file);
        entered.set(true);
        int lines = note.sheet().map(each -> each.lines().size()).orElse(0);
        line.set(Math.min(Math.max(line.get(), Math.min(1, lines)), lines));
        readCards();
    }

    /** Chooses a line, counted from 1. */
    public void choose(int number) {
        int lines = sheet.get().map(each -> each.lines().size()).orElse(0);
        if (number >= 1 && number <= lines && number != line.get()) {
            line.set(number);
            readCards();
        }
    }

    /** Chooses one of the cards of the line. */
    public void choose(CardOfLine chosen) {
        card.set(Optional.ofNullable(chosen));
    }

    private void readCards() {
        int wanted = line.get();
        Optional<NoteSheet> now = sheet.get();
        if (now.isEmpty() || wanted == 0) {
            cards.set(List.of());
            card.set(Optional.empty());
            return;
        }
        runner.run(
                () -> desk.cards(now.get(), wanted),
                read -> {
                    if (wanted == line.get()) {
                        showCards(read);
                    }
                },
                this::fail);
    }

    private void showCards(List<CardOfLine> read) {
        Optional<CardId> before = card.get().map(each -> each.card().id());
        cards.set(read);
        card.set(read.stream()
                .filter(each -> before.filter(each.card().id()::equals).isPresent())
                .findFirst()
                .or(() -> read.stream().findFirst()));
    }

    /** Goes to the next line of a kind; after the last one begins again. */
    public void goTo(Wanted wanted) {
        sheet.get().ifPresent(note -> goTo(number -> wanted.is(note.accounts().get(number - 1)), false));
    }

    /** Goes to the next or the previous line with the words that are looked for. */
    public void findNext(boolean backwards) {
        String words = find.get().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            sheet.get()
                    .ifPresent(note -> goTo(
                            number -> note.lines()
                                    .get(number - 1)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(words),
                            backwards));
        }
    }

    private void goTo(IntPredicate wanted, boolean backwards) {
        int lines = sheet.get().map(note -> note.lines().size()).orElse(0);
        OptionalInt found = OptionalInt.empty();
        for (int step = 1; step <= lines && found.isEmpty(); step++) {
            int number = Math.floorMod(line.get() - 1 + (backwards ? -step : step), lines) + 1;
            if (wanted.test(number)) {
                found = OptionalInt.of(number);
            }
        }
        if (found.isEmpty()) {
            said.set(new Said.NoneFound());
        } else {
            said.set(new Said.Nothing());
            choose(found.getAsInt());
        }
    }

    /** Takes the chosen card into study, or out of it. */
    public void turn() {
        card.get().ifPresent(chosen -> {
            boolean studied = chosen.standing().state() == CardState.ACTIVE;
            Numbers number = Numbers.of(chosen.standing().number());
            change(() -> cardDesk.change(number, studied ? new BulkChange.Suspend() : new BulkChange.Resume()));
        });
    }

    /** Wants no cards from the chosen line, or wants them again. */
    public void silenceLine() {
        Optional<StandingSilence> silence = sheet.get().flatMap(note -> note.silenceOf(line.get()));
        if (silence.isPresent()) {
            lift(silence.get());
        } else if (line.get() > 0) {
            silence(OptionalInt.of(line.get()), Optional.empty());
        }
    }

    /** Wants no cards by the rule of the chosen card from its line. */
    public void silenceRuleHere() {
        card.get()
                .ifPresent(chosen -> silence(
                        OptionalInt.of(line.get()),
                        Optional.of(chosen.standing().rule())));
    }

    /** Wants no cards by the rule of the chosen card from the whole note. */
    public void silenceRuleInNote() {
        card.get()
                .ifPresent(chosen -> silence(
                        OptionalInt.empty(), Optional.of(chosen.standing().rule())));
    }

    private void silence(OptionalInt where, Optional<String> rule) {
        String note = file;
        boolean already = sheet.get().stream()
                .flatMap(each -> each.silences().stream())
                .anyMatch(each -> each.rule().equals(rule)
                        && each.place().map(at -> at.line() == where.orElse(0)).orElse(where.isEmpty()));
        if (!already) {
            change(() -> cardDesk.change(Numbers.NONE, new BulkChange.Silence(note, where, rule)));
        }
    }

    /** Wants cards again from where a silence was. */
    public void lift(StandingSilence silence) {
        change(() -> cardDesk.change(Numbers.NONE, new BulkChange.Lift(silence.number())));
    }

    /** Takes the last change back as a whole. */
    public void undo() {
        read(cardDesk::undo, done -> {
            done.ifPresent(what -> said.set(new Said.Undone(what)));
            enter();
        });
    }

    /** Opens the note in the editor at the chosen line. */
    public void edit() {
        if (line.get() > 0) {
            String note = file;
            int at = line.get();
            read(
                    () -> {
                        desk.edit(note, at, library.editor());
                        return true;
                    },
                    done -> said.set(new Said.Opened()));
        }
    }

    /**
     * Opens the note of a card in the editor at its line.
     *
     * @param refused is run where that cannot be done; the failure says why
     */
    public void edit(CardId id, Runnable refused) {
        runner.run(
                () -> {
                    CardPlace place =
                            desk.place(id).orElseThrow(() -> new LibraryException(failures.say("notes.no-note")));
                    int at = place.newest().orElse(place.lines()).startLine();
                    desk.edit(place.file(), at, library.editor());
                    return true;
                },
                done -> said.set(new Said.Opened()),
                problem -> {
                    refused.run();
                    fail(problem);
                });
    }

    public void dismiss() {
        failure.set("");
    }

    private void change(Callable<BulkChange.Done> work) {
        if (busy.get()) {
            return;
        }
        read(work, done -> {
            said.set(new Said.Done(done));
            enter();
        });
    }

    private <T> void read(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        runner.run(
                work,
                done -> {
                    busy.set(false);
                    then.accept(done);
                },
                this::fail);
    }

    private void fail(Throwable problem) {
        busy.set(false);
        failure.set(failures.sentence(problem));
    }
}
