/** Second stage: a document becomes cards, and every line of it is accounted for in the ledger. */
package app.cumulus.card;
