/** Lines as they stand: their depth, their sign, their words, and whether one goes on with the other. */
package app.cumulus.note.line;
