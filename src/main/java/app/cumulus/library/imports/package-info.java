/** Notes are brought into a library: read, planned, decided on, and applied together or not at all. */
package app.cumulus.library.imports;
