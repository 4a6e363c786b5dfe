/** Readers and writers of deck formats. */
package app.cumulus.exchange;
