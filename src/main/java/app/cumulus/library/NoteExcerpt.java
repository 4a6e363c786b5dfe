package app.cumulus.library;

import app.cumulus.note.Span;
import java.util.List;

/**
 * The part of a note that a card came from, with some lines around it.
 *
 * @param firstLine number of the first of {@code lines} in the note, counted from 1
 * @param marked the card's own lines
 */
public record NoteExcerpt(String file, int firstLine, List<String> lines, Span marked) {

    public NoteExcerpt {
        lines = List.copyOf(lines);
    }
}
