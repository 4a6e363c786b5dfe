package app.cumulus.library.notes;

import app.cumulus.note.NoteText;
import java.util.function.DoubleConsumer;

/** The first two stages: the text of a note becomes cards. */
@FunctionalInterface
public interface NotePipeline {

    ReadNote read(NoteText note);

    /**
     * Does the same under a watch.
     *
     * @param watch may be told, on the calling thread, which share of the work is done, 0 to 1; what it throws ends the work
     */
    default ReadNote read(NoteText note, DoubleConsumer watch) {
        return read(note);
    }

    /** The stages as the program has them. */
    static NotePipeline ofRules() {
        return new RulesPipeline();
    }
}
