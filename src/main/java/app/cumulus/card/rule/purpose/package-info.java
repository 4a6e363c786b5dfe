/** What a thing is for, when it is used, and what it ensures. */
package app.cumulus.card.rule.purpose;
