package app.cumulus.library.notes;

import app.cumulus.card.CardId;
import app.cumulus.card.LineLedger;
import app.cumulus.catalog.LineCard;
import app.cumulus.catalog.StandingSilence;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.settings.EditorCommand;
import app.cumulus.note.NoteText;
import app.cumulus.note.Span;
import app.cumulus.store.NoteAccount;
import app.cumulus.store.NoteStamp;
import app.cumulus.store.NoteVersion;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of a library, to read line by line. Not safe for use by several threads at once. */
public final class NoteDesk {

    private final Store store;
    private final NotePipeline pipeline;

    public NoteDesk(Store store, NotePipeline pipeline) {
        this.store = store;
        this.pipeline = pipeline;
    }

    /** The note files and their versions. */
    public List<NoteHistory> histories() {
        Map<String, List<NoteHistory.Version>> versions = new LinkedHashMap<>();
        for (NoteStamp stamp : StoreFaults.handedOn(() -> store.noteBook().history())) {
            versions.computeIfAbsent(stamp.file(), file -> new ArrayList<>())
                    .add(new NoteHistory.Version(stamp.importedAt(), stamp.lines()));
        }
        return versions.entrySet().stream()
                .map(entry -> new NoteHistory(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The newest version of a note, line by line; none for a note that is not in the library. */
    public Optional<NoteSheet> sheet(String file) {
        return StoreFaults.handedOn(() -> store.newestVersion(file).map(this::sheet));
    }

    private NoteSheet sheet(NoteVersion version) {
        List<String> lines = version.lines();
        List<LineCard> cards = store.noteBook().cards(version);
        List<StandingSilence> silences = new Silences(store).in(version.file(), lines);
        NoteAccount account = account(version);
        LineLedger ledger = account.ledger();
        LineAccount.Tally[] tallies = new LineAccount.Tally[lines.size()];
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = new LineAccount.Tally();
        }
        for (LineCard card : cards) {
            for (int line = card.firstLine(); line <= Math.min(card.lastLine(), tallies.length); line++) {
                tallies[line - 1].add(card);
            }
        }
        boolean[] silent = new boolean[tallies.length];
        silences.stream()
                .filter(silence -> silence.rule().isEmpty())
                .forEach(silence -> silence.place().ifPresent(place -> silent[place.line() - 1] = true));
        List<LineAccount> accounts = new ArrayList<>();
        for (int i = 0; i < tallies.length; i++) {
            accounts.add(tallies[i].with(ledger.fate(i + 1), silent[i]));
        }
        return new NoteSheet(
                version.file(),
                version.number(),
                version.importedAt(),
                lines,
                accounts,
                cards,
                silences,
                account.off());
    }

    /** The account that was kept at the import; where there is none it is made now, and kept. */
    private NoteAccount account(NoteVersion version) {
        return store.noteBook()
                .account(version.number())
                .filter(kept -> kept.ledger().lines() == version.lines().size())
                .orElseGet(() -> {
                    ReadNote read = pipeline.read(new NoteText(version.file(), version.text()));
                    NoteAccount made = Accounts.of(
                            read.generation(), store.known(version.file()).cards());
                    store.noteBook().keep(version.number(), made);
                    return made;
                });
    }

    /** The cards of a line to read, those in study first. */
    public List<CardOfLine> cards(NoteSheet sheet, int line) {
        return StoreFaults.handedOn(() -> {
            List<CardOfLine> cards = new ArrayList<>();
            for (LineCard each : sheet.cardsOf(line)) {
                store.card(each.id())
                        .ifPresent(card -> cards.add(new CardOfLine(
                                each, card, Optional.ofNullable(sheet.off().get(each.id())))));
            }
            cards.sort(Comparator.comparing(card -> card.standing().state()));
            return cards;
        });
    }

    /** Where a card stands in its note, in the newest version and in the file; none for a card that is of no note. */
    public Optional<CardPlace> place(CardId card) {
        return StoreFaults.handedOn(() -> new NotePlaces(store).of(card));
    }

    /** The file of a note as it is now; none where the library does not know where that is. */
    public Optional<NoteFile> file(String note) {
        return StoreFaults.handedOn(() -> new NotePlaces(store).file(note));
    }

    /** Where the notes are whose files were changed since their import, by the names that they have in the library. */
    public Map<String, Path> changed() {
        return StoreFaults.handedOn(() -> {
            NotePlaces places = new NotePlaces(store);
            Map<String, Path> changed = new LinkedHashMap<>();
            for (String note : store.noteFiles()) {
                places.file(note)
                        .filter(file -> file.state() == NoteFile.State.CHANGED)
                        .ifPresent(file -> changed.put(note, file.path()));
            }
            return changed;
        });
    }

    /**
     * Opens the file of a note in the editor.
     *
     * @param line of the newest version; the file is opened at where that line is now
     * @throws LibraryException if it is not known where the file is, it is not there, or the editor cannot be started
     */
    public void edit(String file, int line, EditorCommand editor) {
        NotePlaces places = new NotePlaces(store);
        Path path = StoreFaults.handedOn(() -> places.path(file))
                .orElseThrow(() -> new LibraryException(
                        file + ": the library does not know where this file is; import it once more to tell it."));
        if (!Files.exists(path)) {
            throw new LibraryException(path + ": there is no such file any more; import it from where it is now.");
        }
        int now = StoreFaults.handedOn(() -> places.onDisk(file, Span.line(line)))
                .map(Span::startLine)
                .orElse(line);
        List<String> command = editor.at(path, now);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new LibraryException(
                    command.get(0) + " cannot be started; choose another editor in the settings.", e);
        }
    }
}
