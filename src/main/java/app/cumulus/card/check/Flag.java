package app.cumulus.card.check;

import app.cumulus.note.Span;

/**
 * Lines of a note that may be wrong; the note and its cards stay as they are.
 *
 * @param lines the lines it speaks of
 * @param value the value in them that is meant, such as {@code 5 TB}; empty where the whole line is
 * @param message what may be wrong with them, in plain sentences
 * @param source address of the AWS page that says so; empty for a contradiction
 */
public record Flag(Span lines, Kind kind, String value, String message, String source) {

    /** What may be wrong with a line. */
    public enum Kind {
        /** It was right once. */
        OUTDATED,
        /** What it names has another name by now. */
        RENAMED,
        /** Another line gives another value for the same. */
        CONTRADICTION
    }
}
