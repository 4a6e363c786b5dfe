/** Pieces: one title, sentence, code block or table each, with all the lines that belong to it, not yet in a tree. */
package app.cumulus.note.piece;
