/** The terminal face: verbs over the library. */
package app.cumulus.cli;
