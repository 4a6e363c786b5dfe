/** Decks come into a library: which files are decks, how a table is read, and what became of their cards. */
package app.cumulus.library.decks;
