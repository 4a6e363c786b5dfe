/** One class per way of making a card out of a fact. */
package app.cumulus.card.rule;
