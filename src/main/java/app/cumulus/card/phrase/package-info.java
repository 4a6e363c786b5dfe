/** What rules ask of words: phrases and what names something, clauses and their order, what a meaning tells and how it is asked for. */
package app.cumulus.card.phrase;
