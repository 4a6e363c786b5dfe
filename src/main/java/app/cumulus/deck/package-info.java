/** What changed between two states of a deck: the import plan. */
package app.cumulus.deck;
