/** How the library says that something could not be done, or was called off. */
package app.cumulus.library.faults;
