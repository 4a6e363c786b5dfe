/** Writes packages that Anki imports: its oldest format, which every version reads. */
package app.cumulus.exchange.apkg.write;
