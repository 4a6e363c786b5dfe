/** What lies in folders beside a library: copies of it, pictures and sounds, and the files that nothing may be written over. */
package app.cumulus.library.files;
