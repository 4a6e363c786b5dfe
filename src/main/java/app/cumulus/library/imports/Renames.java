package app.cumulus.library.imports;

import app.cumulus.deck.LineWords;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.RenamedNote;
import app.cumulus.store.NoteVersion;
import app.cumulus.store.Store;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises a note file that comes under a new name by its lines. */
final class Renames {

    /** Fewer lines say too little. */
    private static final int LEAST_LINES = 8;

    private static final int LEAST_PERCENT_OF_OLD = 50;
    private static final int LEAST_PERCENT_OF_NEW = 30;

    private final Store store;

    Renames(Store store) {
        this.store = store;
    }

    /**
     * Refuses a new name for a note that the library has under another.
     *
     * @throws LibraryException that says how to go on
     */
    void refuse(String file, String text) {
        suspect(file, text).ifPresent(renamed -> {
            throw renamed;
        });
    }

    /** The note that a file seems to be under a new name. */
    Optional<RenamedNote> suspect(String file, String text) {
        List<String> known = store.noteFiles();
        if (known.contains(file)) {
            return Optional.empty();
        }
        Set<String> lines = distinct(text.lines().toList());
        for (String other : known) {
            Optional<NoteVersion> version = store.newestVersion(other);
            int percent = version.map(newest -> percent(distinct(newest.lines()), lines))
                    .orElse(0);
            if (percent >= LEAST_PERCENT_OF_OLD) {
                return Optional.of(new RenamedNote(
                        file,
                        other,
                        percent,
                        file + ": " + percent + " % of the lines of " + other + " are in it, so it"
                                + " seems to be that note under a new name. Import it with --as " + quoted(other)
                                + " to go on with those cards, or with --as " + quoted(file) + " as a note of its own."
                                + " Nothing was imported."));
            }
        }
        return Optional.empty();
    }

    /** How much of the known note is in the new one; 0 where the new one is mostly something else. */
    private static int percent(Set<String> known, Set<String> lines) {
        Set<String> common = new HashSet<>(known);
        common.retainAll(lines);
        boolean told = common.size() >= LEAST_LINES && 100 * common.size() >= LEAST_PERCENT_OF_NEW * lines.size();
        return told ? 100 * common.size() / known.size() : 0;
    }

    private static Set<String> distinct(List<String> lines) {
        return lines.stream()
                .map(LineWords::of)
                .filter(line -> line.length() > 3)
                .collect(Collectors.toSet());
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "'" + name + "'" : name;
    }
}
