/** The texts of the window, and numbers as a reader says them. */
package app.cumulus.ui.words;
