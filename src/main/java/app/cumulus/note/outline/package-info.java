/** Puts pieces under each other: the tree. */
package app.cumulus.note.outline;
