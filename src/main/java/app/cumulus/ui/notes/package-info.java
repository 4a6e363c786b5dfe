/** The Notes screen: a note line by line, and the cards of each line. */
package app.cumulus.ui.notes;
