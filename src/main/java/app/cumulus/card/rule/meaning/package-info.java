/** What a thing is, is called, and what a name or a sign means. */
package app.cumulus.card.rule.meaning;
