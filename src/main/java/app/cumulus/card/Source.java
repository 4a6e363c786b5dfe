package app.cumulus.card;

import app.cumulus.note.Span;

/**
 * The note lines a card came from.
 *
 * @param file name of the note file in its library
 * @param lines lines of the newest imported version
 */
public record Source(String file, Span lines) {

    public Source {
        if (file == null || file.isBlank()) {
            throw new IllegalArgumentException("a source needs the name of its note file");
        }
    }
}
