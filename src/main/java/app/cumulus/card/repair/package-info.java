/** What is wrong with a card that will not stick, and how it could be worded instead. */
package app.cumulus.card.repair;
