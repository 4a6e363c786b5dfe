/** All cards of a library: to find, mend, write, and see with the lines they came from. */
package app.cumulus.library.cards;
