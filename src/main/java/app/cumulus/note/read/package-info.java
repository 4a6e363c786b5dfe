/** Reads a note from its text to its tree, step by step, with the help of the packages beside it. */
package app.cumulus.note.read;
