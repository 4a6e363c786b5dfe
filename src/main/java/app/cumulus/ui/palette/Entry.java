package app.cumulus.ui.palette;

import app.cumulus.catalog.CardRow;
import app.cumulus.ui.keys.Command;

/** A line of the palette. */
public sealed interface Entry {

    /** Something that can be done now. */
    record Action(Command command, String name, Runnable run) implements Entry {}

    /** A card to go to. */
    record Found(CardRow card) implements Entry {}
}
