/** Cards leave a library: for deck files, and for an Anki that runs. */
package app.cumulus.library.exports;
