/** What the keyboard does: the one table of commands and keys. */
package app.cumulus.ui.keys;
