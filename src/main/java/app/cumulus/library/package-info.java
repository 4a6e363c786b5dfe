/** The use cases: open, import, study, export. The faces of the program talk to this package. */
package app.cumulus.library;
