/** Writers of import reports: a note line by line, with what became of each. */
package app.cumulus.exchange.report;
