/** What belongs to a thing or a kind: lists, rows of names, kinds and their members. */
package app.cumulus.card.rule.list;
