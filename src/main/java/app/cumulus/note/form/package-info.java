/** Brings the forms that other programs and writers have of their own into the usual one, and finds what is there for a program, not for a reader. */
package app.cumulus.note.form;
