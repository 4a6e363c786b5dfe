package app.cumulus.ui.notes;

import app.cumulus.catalog.BulkChange;

/** What the screen says about the last thing that was done. */
public sealed interface Said {

    /** Nothing yet. */
    record Nothing() implements Said {}

    /** Cards were turned on or off, or something was silenced. */
    record Done(BulkChange.Done what) implements Said {}

    /** A change was taken back. */
    record Undone(BulkChange.Done what) implements Said {}

    /** No other line is of that kind, or has the words that were looked for. */
    record NoneFound() implements Said {}

    /** The note was opened in the editor. */
    record Opened() implements Said {}
}
