/** What two things have in common, and how they differ. */
package app.cumulus.card.rule.contrast;
