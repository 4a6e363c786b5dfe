package app.cumulus.ui.cards;

import app.cumulus.catalog.BulkChange;

/** What the screen says about the last change. */
public sealed interface Said {

    /** Nothing was changed yet. */
    record Nothing() implements Said {}

    /** Cards were changed. */
    record Done(BulkChange.Done what) implements Said {}

    /** A change was taken back. */
    record Undone(BulkChange.Done what) implements Said {}
}
