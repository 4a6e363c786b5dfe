package app.cumulus.library.notes;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.deck.LineTracker;
import app.cumulus.note.Span;
import app.cumulus.note.UnreadableNote;
import app.cumulus.store.NoteVersion;
import app.cumulus.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads from a card to its lines, and remembers where the note files are. */
public final class NotePlaces {

    private static final String PATH_OF = "path of ";

    private final Store store;

    public NotePlaces(Store store) {
        this.store = store;
    }

    /** Keeps where notes were read from; by the names that they have in the library. */
    public void remember(Map<String, Path> pathByFile) {
        Map<String, String> known = store.settings();
        Map<String, String> paths = new LinkedHashMap<>();
        pathByFile.forEach((file, path) ->
                paths.put(PATH_OF + file, path.toAbsolutePath().normalize().toString()));
        paths.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
        if (!paths.isEmpty()) {
            store.putSettings(paths);
        }
    }

    /** Forgets where a note was that is not in the library any more. */
    public void forget(String file) {
        if (!store.noteFiles().contains(file)) {
            store.dropSetting(PATH_OF + file);
        }
    }

    /** Where a note was when it was last imported. */
    public Optional<Path> path(String file) {
        return Optional.ofNullable(store.settings().get(PATH_OF + file)).map(Path::of);
    }

    /** The file of a note as it is now; one that cannot be read any more is another than before. */
    Optional<NoteFile> file(String note) {
        return path(note)
                .flatMap(path -> store.newestVersion(note).map(version -> new NoteFile(path, state(path, version))));
    }

    private static NoteFile.State state(Path path, NoteVersion version) {
        if (!Files.exists(path)) {
            return NoteFile.State.GONE;
        }
        return read(path).filter(version.lines()::equals).isPresent()
                ? NoteFile.State.AS_IMPORTED
                : NoteFile.State.CHANGED;
    }

    /** Where lines of the newest version are in the file as it is now. */
    Optional<Span> onDisk(String file, Span lines) {
        return store.newestVersion(file)
                .flatMap(version -> path(file)
                        .flatMap(NotePlaces::read)
                        .flatMap(now -> LineTracker.find(lines, version.lines(), now)));
    }

    Optional<CardPlace> of(CardId id) {
        return store.versionOf(id)
                .flatMap(store::version)
                .flatMap(version -> store.card(id).flatMap(Card::source).map(source -> of(version, source.lines())));
    }

    private CardPlace of(NoteVersion version, Span lines) {
        Optional<Span> newest = store.newestVersion(version.file())
                .flatMap(other -> LineTracker.find(lines, version.lines(), other.lines()));
        Optional<Path> path = path(version.file());
        Optional<Span> onDisk =
                path.flatMap(NotePlaces::read).flatMap(now -> LineTracker.find(lines, version.lines(), now));
        return new CardPlace(version.file(), lines, version.importedAt(), newest, path, onDisk);
    }

    private static Optional<List<String>> read(Path path) {
        try {
            return Optional.of(NoteFile.read(path).text().lines().toList());
        } catch (UnreadableNote e) {
            return Optional.empty();
        }
    }
}
