/** Makes the sentences of a passage stand alone: who does it, what it refers to, which case it holds in, and what is said beside it. */
package app.cumulus.card.sentence;
