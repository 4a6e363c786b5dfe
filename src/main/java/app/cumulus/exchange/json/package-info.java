/** Decks in JSON: our own format, and the lists of questions and answers that other programs write. */
package app.cumulus.exchange.json;
