/** What a document states, fact by fact, each with its place: the headings above it and what it speaks about. */
package app.cumulus.card.fact;
