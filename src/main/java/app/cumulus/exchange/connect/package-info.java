/** Cards into an Anki that runs, through its add-on AnkiConnect. */
package app.cumulus.exchange.connect;
