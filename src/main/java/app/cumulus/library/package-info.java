/** The use cases: open, import, study, export. Here stands the door, {@code Library}; behind it are the rooms below this package. */
package app.cumulus.library;
