/** The command palette: every action and every card by a few letters. */
package app.cumulus.ui.palette;
