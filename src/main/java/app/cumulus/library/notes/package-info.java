/** The notes of a library as they were imported, line by line, where their files are, and how a note becomes cards. */
package app.cumulus.library.notes;
