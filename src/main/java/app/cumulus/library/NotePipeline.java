package app.cumulus.library;

import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.Document;
import app.cumulus.note.NoteReader;
import app.cumulus.note.NoteText;

/** The first two stages: the text of a note becomes cards. */
@FunctionalInterface
public interface NotePipeline {

    ReadNote read(NoteText note);

    /** The stages as the program has them. */
    static NotePipeline ofRules() {
        NoteReader reader = new NoteReader();
        CardGenerator generator = new CardGenerator();
        return note -> {
            Document document = reader.read(note.file(), note.text());
            return new ReadNote(document, generator.generate(document));
        };
    }
}
