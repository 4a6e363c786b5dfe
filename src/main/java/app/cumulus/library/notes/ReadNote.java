package app.cumulus.library.notes;

import app.cumulus.card.Generation;
import app.cumulus.note.Document;
import java.util.List;

/** A note file as the first two stages leave it. */
public record ReadNote(Document document, Generation generation) {

    /** All its lines, to which the spans of the drafts refer. */
    public List<String> lines() {
        return document.lines();
    }
}
