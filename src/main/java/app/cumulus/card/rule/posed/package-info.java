/** The questions that a note poses itself. */
package app.cumulus.card.rule.posed;
