package app.cumulus.library;

import app.cumulus.note.NoteText;

/** The first two stages: the text of a note becomes cards. */
@FunctionalInterface
public interface NotePipeline {

    ReadNote read(NoteText note);

    /** The stages as the program has them. */
    static NotePipeline ofRules() {
        return new RulesPipeline();
    }
}
