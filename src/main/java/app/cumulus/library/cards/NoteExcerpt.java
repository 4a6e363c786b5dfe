package app.cumulus.library.cards;

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

    /**
     * Some lines of a note, and those before and after them.
     *
     * @param note all lines of the note
     * @param around how many lines to show before and after
     */
    public static NoteExcerpt of(String file, List<String> note, Span marked, int around) {
        int first = Math.max(1, marked.startLine() - around);
        int last = Math.min(note.size(), marked.endLine() + around);
        return new NoteExcerpt(file, first, note.subList(first - 1, Math.max(first - 1, last)), marked);
    }
}
