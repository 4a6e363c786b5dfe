package app.cumulus.library;

import app.cumulus.store.NoteVersion;
import app.cumulus.store.Store;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the note versions that were looked at last; the next card is most often of one of the same notes. */
final class NoteShelf {

    /** Characters kept at most, so that a pile of huge notes does not stay in memory. */
    private static final long ROOM = 16L << 20;

    private final Store store;
    private final Map<Long, Shelved> shelf = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;
    private int othersChanges;

    private record Shelved(List<String> lines, int characters) {}

    NoteShelf(Store store) {
        this.store = store;
    }

    /** The lines of a version, which are the same until its import is undone. */
    List<String> lines(long number) {
        int changes = store.othersChanges();
        if (changes != othersChanges) {
            clear();
            othersChanges = changes;
        }
        Shelved shelved = shelf.get(number);
        if (shelved == null) {
            NoteVersion version = store.version(number).orElseThrow();
            shelved = new Shelved(version.lines(), version.text().length());
            shelf.put(number, shelved);
            taken += shelved.characters();
            makeRoom();
        }
        return shelved.lines();
    }

    /** Forgets all: once an import is undone, another version may get the number of the one it took away. */
    void clear() {
        shelf.clear();
        taken = 0;
    }

    /** Takes the versions away that were not looked at for longest; the newest stays, however large. */
    private void makeRoom() {
        Iterator<Shelved> oldestFirst = shelf.values().iterator();
        while (taken > ROOM && shelf.size() > 1) {
            taken -= oldestFirst.next().characters();
            oldestFirst.remove();
        }
    }
}
