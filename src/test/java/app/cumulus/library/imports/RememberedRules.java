package app.cumulus.library.imports;

import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.note.NoteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;

/**
 * Reads a note by the program's own rules, and gives the same reading when the same text comes again; the watch is told of the
 * same shares both times. For tests of what is done with a reading, which import one text many times.
 */
final class RememberedRules implements NotePipeline {

    private final NotePipeline rules = NotePipeline.ofRules();
    private final Map<NoteText, Reading> known = new ConcurrentHashMap<>();

    /** @param shares what the watch was told */
    private record Reading(ReadNote note, List<Double> shares) {}

    @Override
    public ReadNote read(NoteText note) {
        return read(note, done -> {});
    }

    @Override
    public ReadNote read(NoteText note, DoubleConsumer watch) {
        Reading before = known.get(note);
        if (before != null) {
            before.shares().forEach(watch::accept);
            return before.note();
        }
        List<Double> shares = new ArrayList<>();
        ReadNote read = rules.read(note, share -> {
            watch.accept(share);
            shares.add(share);
        });
        known.put(note, new Reading(read, shares));
        return read;
    }
}
