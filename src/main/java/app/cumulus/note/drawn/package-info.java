/** What is fenced or drawn rather than written: code, tables, braces in the margin, strokes under words. */
package app.cumulus.note.drawn;
