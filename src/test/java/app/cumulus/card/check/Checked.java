package app.cumulus.card.check;

import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import java.util.List;

/** Checks a note given as text. */
final class Checked {

    private static final Lexicon LEXICON = new Lexicon();

    private Checked() {}

    static List<Flag> note(String text) {
        return new NoteChecker(LEXICON).check(PassageFinder.find(new NoteReader().read("n.md", text), LEXICON));
    }
}
