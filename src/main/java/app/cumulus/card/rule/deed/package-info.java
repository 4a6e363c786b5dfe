/** Who does what to what, where, by what, and who must or may. */
package app.cumulus.card.rule.deed;
