package app.cumulus.store;

import app.cumulus.deck.ImportPlan;

/** A note file that was read, and what it changes. */
public record ImportedNote(String text, ImportPlan plan) {}
