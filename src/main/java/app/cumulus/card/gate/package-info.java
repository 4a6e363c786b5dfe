/** What a card must not be, told by its own words and the headings above it: given away, unclear, cut off, without sense. */
package app.cumulus.card.gate;
