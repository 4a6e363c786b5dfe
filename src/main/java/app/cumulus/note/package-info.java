/**
 * First stage: the text of a note file becomes a {@link app.cumulus.note.Document}, a tree of blocks that know their
 * lines. Here are the values that the stages behind receive; {@link app.cumulus.note.read.NoteReader} is the door.
 */
package app.cumulus.note;
