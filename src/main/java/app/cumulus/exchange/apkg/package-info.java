/** Packages of Anki. */
package app.cumulus.exchange.apkg;
