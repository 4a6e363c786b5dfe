/** Cards: all cards of the library in one table, to find, read, mend, write and take back. */
package app.cumulus.ui.cards;
