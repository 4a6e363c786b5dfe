package app.cumulus.ui.palette;

import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.Heading;
import app.cumulus.library.cards.SavedSearch;
import app.cumulus.ui.keys.Command;

/** A line of the palette. */
public sealed interface Entry {

    /** Something that can be done now. */
    record Action(Command command, String name, Runnable run) implements Entry {}

    /** A search that was kept. */
    record Saved(SavedSearch search) implements Entry {}

    /** A topic to study. */
    record Study(Heading topic) implements Entry {}

    /** A topic whose cards one may want to see. */
    record Under(Heading topic) implements Entry {}

    /** A card to go to. */
    record Found(CardRow card) implements Entry {}
}
