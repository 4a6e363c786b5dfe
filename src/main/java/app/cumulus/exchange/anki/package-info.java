/** Cards as Anki's notes: what goes into their fields, tags and decks, whichever way they go. */
package app.cumulus.exchange.anki;
