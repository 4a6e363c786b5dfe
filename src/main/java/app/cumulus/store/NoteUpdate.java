package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.NoteCard;
import app.cumulus.schedule.StudyDay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Brings the tables up to date with imported notes, and takes imports back. */
final class NoteUpdate {

    private final NoteTable notes;
    private final CardTable cards;
    private final AnswerTable answers;
    private final ImportTable imports;

    NoteUpdate(NoteTable notes, CardTable cards, AnswerTable answers, ImportTable imports) {
        this.notes = notes;
        this.cards = cards;
        this.answers = answers;
        this.imports = imports;
    }

    void apply(List<ImportedNote> imported, Instant at, StudyDay day, ApplyProgress progress) {
        long batch = imports.nextBatch();
        double all = imported.stream().mapToInt(NoteUpdate::steps).sum();
        int done = 0;
        for (ImportedNote note : imported) {
            int before = done;
            String file = note.plan().file();
            apply(note, batch, at, day, changes -> progress.at(file, (before + changes) / all));
            done += steps(note);
            progress.at(file, done / all);
        }
    }

    private static int steps(ImportedNote note) {
        return note.plan().changes().size() + 1;
    }

    boolean isChange(ImportedNote imported) {
        boolean sameText = notes.newest(imported.plan().file())
                .filter(version -> version.text().equals(imported.text()))
                .isPresent();
        return !sameText || !imported.plan().isEmpty();
    }

    private void apply(ImportedNote imported, long batch, Instant at, StudyDay day, IntConsumer progress) {
        String file = imported.plan().file();
        if (!isChange(imported)) {
            return;
        }
        Optional<NoteVersion> before = notes.newest(file);
        long note = notes.note(file);
        long version = notes.put(file, imported.text(), imported.plan().drafts(), at);
        long number = imports.begin(batch, note, version, before, imported.plan(), at);
        notes.keep(version, imported.account());
        imports.place(imported.silences(), version);
        long position = cards.firstPosition(note);
        int done = 0;
        for (Change change : imported.plan().changes()) {
            NoteCard after = change.after();
            if (change instanceof Change.Archived) {
                cards.archive(after.card().id());
            } else {
                cards.put(after.card(), after.made(), note, version, position++);
                cards.added(after.card().id(), at);
                settle(imported, after.card().id(), number);
            }
            if (change instanceof Change.AnswerChanged changed) {
                String was = changed.before().card().text().answer();
                imports.recall(after.card().id(), number, day, was);
                answers.derive(after.card().id());
            } else if (change instanceof Change.Added added && added.heirOf().isPresent()) {
                imports.inherit(after.card().id(), added.heirOf().get());
                answers.derive(after.card().id());
            }
            progress.accept(++done);
        }
    }

    /** Has the fields of a card follow the note that the user decided on. */
    private void settle(ImportedNote imported, CardId card, long number) {
        CardText settled = imported.settled().get(card);
        if (settled != null) {
            imports.keepEdit(card, number);
            cards.putEdit(card, settled);
        }
    }

    /** Number of the batch that {@link #undo} would take back; 0 where there is none. */
    long newestBatch(Optional<String> file) {
        return (file.isPresent() ? imports.newest(file.get()) : imports.newest())
                .map(ImportTable.Row::batch)
                .orElse(0L);
    }

    /**
     * Takes back the last import of a note file, or that of all files that were imported last.
     *
     * @throws StoreException if something newer depends on it
     */
    List<UndoneImport> undo(Optional<String> file) {
        List<ImportTable.Row> rows = file.isPresent()
                ? imports.newest(file.get()).stream().toList()
                : imports.newest().map(row -> imports.batch(row.batch())).orElse(List.of());
        rows.forEach(this::refuseWhatIsBuiltOn);
        for (ImportTable.Row row : rows) {
            imports.undo(row).forEach(answers::derive);
        }
        return rows.stream()
                .map(row -> new UndoneImport(row.file(), row.at(), List.of()))
                .toList();
    }

    private void refuseWhatIsBuiltOn(ImportTable.Row row) {
        if (imports.hasNewer(row)) {
            throw new StoreException(
                    row.file() + ": the import of " + row.at() + " cannot be undone, since the file was"
                            + " imported again after it; undo that one first. Nothing was changed.");
        }
        if (!row.wasThere() && imports.isSilencedSince(row)) {
            throw new StoreException(row.file() + ": the import of " + row.at() + " cannot be undone, since a line or a"
                    + " rule of it was silenced after it; lift that first. Nothing was changed.");
        }
        int studied = imports.studiedSince(row);
        if (studied > 0) {
            throw new StoreException(row.file() + ": the import of " + row.at() + " cannot be undone, since "
                    + (studied == 1 ? "a card" : studied + " cards") + " that it made or changed "
                    + (studied == 1 ? "was" : "were") + " answered, edited or put aside after it. Import the file as it"
                    + " was instead. Nothing was changed.");
        }
    }
}
