/** Tells which pieces are titles, marked or not, and how deep they stand. */
package app.cumulus.note.title;
