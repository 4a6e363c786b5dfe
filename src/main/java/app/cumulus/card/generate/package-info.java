/** Runs the rules over a document, keeps the best candidates, and accounts for every line. */
package app.cumulus.card.generate;
