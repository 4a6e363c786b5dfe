/** Decks in tables of text: CSV, TSV, and the text files of Anki. */
package app.cumulus.exchange.table;
