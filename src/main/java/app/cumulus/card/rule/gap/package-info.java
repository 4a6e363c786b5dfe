/** A sentence with a gap, where no question can be asked. */
package app.cumulus.card.rule.gap;
