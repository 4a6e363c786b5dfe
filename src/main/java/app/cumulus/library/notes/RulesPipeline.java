package app.cumulus.library.notes;

import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.Document;
import app.cumulus.note.NoteText;
import app.cumulus.note.read.NoteReader;
import java.util.function.DoubleConsumer;

/**
 * Reads notes by the program's own rules, one at a time, since the rules remember the sentences they met last; their word
 * lists are loaded with the first note, since most runs read none.
 */
final class RulesPipeline implements NotePipeline {

    private final NoteReader reader = new NoteReader();
    private CardGenerator generator;

    @Override
    public ReadNote read(NoteText note) {
        return read(note, done -> {});
    }

    @Override
    public synchronized ReadNote read(NoteText note, DoubleConsumer watch) {
        if (generator == null) {
            generator = new CardGenerator();
        }
        Document document = reader.read(note.file(), note.text());
        return new ReadNote(document, generator.generate(document, watch));
    }
}
