/** Decks on their way in and out: previewed, imported, taken back; written to files and into Anki. */
package app.cumulus.ui.exchange;
