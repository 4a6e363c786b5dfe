/** Runs the rules over a document, has the candidates pass the gates, keeps the best of them, and accounts for every line. */
package app.cumulus.card.generate;
