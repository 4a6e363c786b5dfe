/** Conditions, causes and what comes of them. */
package app.cumulus.card.rule.outcome;
