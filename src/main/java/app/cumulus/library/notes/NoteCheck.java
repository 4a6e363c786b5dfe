package app.cumulus.library.notes;

import app.cumulus.card.check.NoteChecker;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.text.Lexicon;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.note.Document;
import app.cumulus.note.UnreadableNote;
import app.cumulus.note.read.NoteReader;
import java.nio.file.Path;
import java.util.List;

/** Checks note files without a library: nothing is made of them, nothing is kept. */
public final class NoteCheck {

    private final NoteReader reader = new NoteReader();
    private final Lexicon lexicon = new Lexicon();
    private final NoteChecker checker = new NoteChecker(lexicon);

    /**
     * Checks all files, each named once in what it gives, in the order they are named.
     *
     * @throws LibraryException if one of them cannot be read
     */
    public List<CheckedNote> of(List<Path> files) {
        return files.stream().distinct().map(this::checked).toList();
    }

    private CheckedNote checked(Path file) {
        try {
            Document document = reader.read(file.toString(), NoteFile.read(file).text());
            return new CheckedNote(
                    file.toString(), checker.check(PassageFinder.find(document, lexicon)), document.problems());
        } catch (UnreadableNote e) {
            throw new LibraryException(e.getMessage() + ".", e);
        }
    }
}
