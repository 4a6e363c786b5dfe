/** Decks on paper. */
package app.cumulus.exchange.sheet;
