/** Words: tokens, their classes, and the lexicon that knows them. */
package app.cumulus.card.text;
