/** Figures with their units: limits, lengths of time, codes, formulas; and that there is no limit. */
package app.cumulus.card.rule.number;
