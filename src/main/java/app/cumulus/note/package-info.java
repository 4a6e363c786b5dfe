/** First stage: the text of a note file becomes a {@link app.cumulus.note.Document}, a tree of blocks that know their lines. */
package app.cumulus.note;
